/** `grouped('-', 2, 2)('108800')` → `10-88-00`: the last piece takes the rest. */
export const grouped =
  (separator: string, ...sizes: readonly number[]) =>
  (number: string): string => {
    const pieces: string[] = []
    let rest = number
    for (const size of sizes) {
      pieces.push(rest.slice(0, size))
      rest = rest.slice(size)
    }
    return [...pieces, rest].filter(Boolean).join(separator)
  }
