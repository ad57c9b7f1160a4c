const number = /^-?\d+(\.\d+)?$/

/** A cell that a spreadsheet would run (`=HYPERLINK(…)`) is text: it gets an apostrophe. Numbers stay numbers. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !number.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180, with the mark by which Excel knows UTF-8 (else Japanese is mojibake). */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
