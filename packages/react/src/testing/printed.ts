/** What a test has printed to the console. */
export const printed: unknown[][] = []

/** Says that a test expects something to be printed, and takes it off the list. */
export function expectPrinted(pattern: RegExp): void {
  const found = printed.findIndex((values) => pattern.test(values.map(String).join(' ')))
  if (found < 0) throw new Error(`Nothing like ${pattern} was printed.`)
  printed.splice(found, 1)
}
