import type { Locale } from '../../../messages/defineMessages.js'

/** What a business does, in one language to be read and both to be searched. */
export interface Industry {
  code: string
  name: string
  /** Lower case, in both languages. */
  words: string
}

const read = (list: string): Map<string, string> =>
  new Map(list.split('|').map((entry) => [entry.slice(0, 4), entry.slice(4)]))

let lists: Promise<{ en: Map<string, string>; ja: Map<string, string> }> | undefined

/** Both lists, fetched when somebody looks for an industry. */
async function load() {
  const [{ mccEnglish }, { mccJapanese }] = await Promise.all([import('./mccEnglish.js'), import('./mccJapanese.js')])
  return { en: read(mccEnglish), ja: read(mccJapanese) }
}

/** All industries, by name. */
export async function industries(locale: Locale): Promise<readonly Industry[]> {
  lists ??= load()
  const { en, ja } = await lists.catch((thrown: unknown) => {
    lists = undefined
    throw thrown
  })
  const own = locale === 'ja' ? ja : en
  return [...own]
    .map(([code, name]) => ({ code, name, words: `${code} ${en.get(code)} ${ja.get(code)}`.toLowerCase() }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** Those that hold every word, as they are typed: `本` or `book`, half and full width alike. */
export function findIndustries(all: readonly Industry[], typed: string): readonly Industry[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter((industry) => words.every((word) => industry.words.includes(word)))
}
