import { addressInKana } from './addressInKana.js'
import { prefectures } from './prefectures.js'

/** One script of a Japanese address, under Stripe’s names; parts that nobody said are ''. @public */
export interface JapaneseAddress {
  postal_code: string
  state: string
  city: string
  town: string
  line1: string
  line2: string
}

/** What is known of how an address is read: of the place, from its postal code; of a part, from how it was typed. @public */
export interface KnownReadings {
  city?: { kanji: string; kana: string }
  town?: { kanji: string; kana: string }
  /** Readings of what was typed, by part. */
  typed?: Partial<Record<'city' | 'town' | 'line1' | 'line2', string>>
}

/**
 * The kana twin of an address in kanji, as far as it is certain: of the place by its postal code, of numbers and of
 * the words around them (丁目, 番地, 号室) always. A part that holds other kanji, and whose reading nobody typed, is ''.
 * @public
 */
export function composeKanaAddress(kanji: JapaneseAddress, known: KnownReadings = {}): JapaneseAddress {
  const part = (name: 'city' | 'town' | 'line1' | 'line2') => {
    const place = name === 'city' || name === 'town' ? known[name] : undefined
    return readingOf(kanji[name], place) ?? readingOf(known.typed?.[name] ?? '') ?? ''
  }
  return {
    postal_code: kanji.postal_code,
    state: prefectures.find((prefecture) => prefecture.kanji === kanji.state)?.kana ?? '',
    city: part('city'),
    town: part('town'),
    line1: part('line1'),
    line2: part('line2'),
  }
}

function readingOf(text: string, place?: { kanji: string; kana: string }): string | undefined {
  if (!place?.kanji || !place.kana || !text.startsWith(place.kanji)) return addressInKana(text)
  const rest = addressInKana(text.slice(place.kanji.length))
  return rest === undefined ? undefined : [place.kana, rest].filter(Boolean).join(' ')
}
