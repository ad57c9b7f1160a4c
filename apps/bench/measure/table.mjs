/** gzip kB as the budgets count them: 1 kB is 1,000 bytes. */
export const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 2 : 1)

const isNumber = (text) => /^[-+<≤]?\s?[\d.,]+( %)?$/.test(text)

/** A Markdown table that also reads well in a terminal: columns are padded, columns of numbers stand right. */
export function markdownTable(head, rows) {
  const right = head.map((_, column) => rows.some((row) => isNumber(row[column])))
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column].length)))
  const line = (cells) =>
    `| ${cells.map((text, column) => (right[column] ? text.padStart(widths[column]) : text.padEnd(widths[column]))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (right[column] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
