import { decimalsOf, toMinorUnits } from './minorUnits.js'

/** What one US dollar buys. Fixed on purpose: the same sale gives the same yen in every run. */
const perDollar: Readonly<Record<string, number>> = {
  usd: 1,
  jpy: 108.46,
  eur: 0.92,
  gbp: 0.78,
  aud: 1.52,
  brl: 5.05,
  cad: 1.36,
  chf: 0.88,
  cny: 7.2,
  dkk: 6.86,
  hkd: 7.8,
  inr: 83.2,
  krw: 1330,
  mxn: 17.1,
  myr: 4.7,
  nok: 10.6,
  nzd: 1.64,
  php: 56.1,
  pln: 3.97,
  sek: 10.4,
  sgd: 1.34,
  thb: 35.6,
  twd: 31.8,
}

export interface ExchangeRates {
  /** Every currency that the table knows. */
  readonly currencies: readonly string[]
  /** Whole units of `to` for one whole unit of `from`; null where the table knows one of them not. */
  rate(from: string, to: string): number | null
  /** Sets one direction of one pair. */
  set(from: string, to: string, rate: number): void
  /** An amount in smallest units, converted to the nearest smallest unit. */
  convert(amount: number, from: string, to: string): number
}

export function createExchangeRates(): ExchangeRates {
  const chosen = new Map<string, number>()

  const rate = (from: string, to: string) => {
    if (from === to) return 1
    const own = chosen.get(`${from} ${to}`)
    if (own !== undefined) return own
    const [dollarsFrom, dollarsTo] = [perDollar[from], perDollar[to]]
    return dollarsFrom === undefined || dollarsTo === undefined
      ? null
      : Number((dollarsTo / dollarsFrom).toPrecision(8))
  }

  return {
    currencies: Object.keys(perDollar).sort(),
    rate,
    set: (from, to, value) => void chosen.set(`${from} ${to}`, value),
    convert(amount, from, to) {
      if (from === to) return amount
      const factor = rate(from, to)
      if (factor === null) throw new Error(`The sandbox has no exchange rate from ${from} to ${to}.`)
      return toMinorUnits(amount * factor * 10 ** (decimalsOf(to) - decimalsOf(from)))
    },
  }
}
