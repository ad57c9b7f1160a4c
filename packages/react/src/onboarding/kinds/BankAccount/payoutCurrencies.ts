/*
 * In which currencies banks of a country can be paid, where that is more than their own: from the country specs of Stripe's
 * API as recorded by layeredapps/stripe-connect (MIT License, Copyright (c) Ben Lowry).
 */

const ofEurope = 'eur gbp usd chf sek nok dkk pln huf ron czk aud cad jpy nzd hkd sgd zar'.split(' ')

const several: Readonly<Record<string, readonly string[]>> = {
  AU: ['aud', 'usd', 'nzd'],
  CA: ['cad', 'usd'],
  DE: ofEurope,
  FR: ofEurope,
  GB: ofEurope,
  SG: ['sgd', 'usd'],
}

/** The currencies that banks of the country take, their own first; one alone needs no question. */
export function payoutCurrencies(country: string, own: string): readonly string[] {
  const others = Object.hasOwn(several, country) ? (several[country] ?? []) : []
  return [own, ...others.filter((currency) => currency !== own)]
}
