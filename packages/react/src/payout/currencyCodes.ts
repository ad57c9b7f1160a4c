/**
 * Which amounts need their ISO code beside them: all of them where a view holds two currencies, and a `$` that is not the
 * account's own, because twenty currencies are written with it.
 */
export function currencyCodes(
  shown: readonly string[],
  own: string | undefined,
  symbolOf: (currency: string) => string,
): (currency: string) => boolean {
  const several = new Set(shown).size > 1
  return (currency) => several || (currency !== own && symbolOf(currency).includes('$'))
}
