const noDecimals = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '))
const threeDecimals = new Set('bhd jod kwd omr tnd'.split(' '))

/** How many digits of an API amount stand behind the decimal point. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (noDecimals.has(currency)) return 0
  return threeDecimals.has(currency) ? 3 : 2
}

/** To the nearest smallest unit, halves up. Fifteen digits are what a double holds: past them lies only its own error. */
export function toMinorUnits(amount: number): number {
  return Math.round(Number(amount.toPrecision(15)))
}
