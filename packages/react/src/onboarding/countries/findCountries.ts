import { countryCodes } from '@connect-kit/contract/fields'

export interface Country {
  code: string
  name: string
  /** Also known as, for searching: the English name, whatever the reader's language. */
  english: string
}

/** Every country under its name in the reader's language, sorted as that language sorts. */
export function countriesIn(locale: string): readonly Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code, english: english.of(code) ?? code }))
    .sort((a, b) => compare(a.name, b.name))
}

/** Accents, case and width make no difference to who searches. */
const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Names that begin with the words come first; without words, all of them. */
export function findCountries(countries: readonly Country[], words: string): readonly Country[] {
  const wanted = plain(words)
  const rank = ({ code, name, english }: Country) => {
    if (code.toLowerCase() === wanted) return 0
    const found = [name, english].map((one) => plain(one).indexOf(wanted)).filter((at) => at >= 0)
    return found.length === 0 ? undefined : found.includes(0) ? 1 : 2
  }
  return countries
    .flatMap((country) => {
      const at = rank(country)
      return at === undefined ? [] : [{ country, at }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ country }) => country)
}
