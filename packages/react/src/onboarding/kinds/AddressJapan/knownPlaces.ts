import type { JapanesePostalAddress } from '@connect-kit/contract'
import { type KnownReadings, tidyJapanese, tidyKana } from '@connect-kit/contract/fields'

/** How city and town of a postal code are read; of several towns, that which the address names. */
export function knownPlaces(
  found: JapanesePostalAddress | undefined,
  town: string,
): Pick<KnownReadings, 'city' | 'town'> {
  if (!found) return {}
  const places = [...found.towns, found.town].map(tidyPlace).sort((a, b) => b.kanji.length - a.kanji.length)
  const named = places.find(({ kanji }) => kanji !== '' && town.startsWith(kanji))
  return { city: tidyPlace(found.city), ...(named ? { town: named } : {}) }
}

const tidyPlace = ({ kanji, kana }: { kanji: string; kana: string }) => ({
  kanji: tidyJapanese(kanji),
  kana: tidyKana(kana),
})
