import type { KnownReadings } from '@connect-kit/contract/fields'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import { type KanaReading, useKanaReading } from '../../kana/useKanaReading.js'

type Part = 'city' | 'town' | 'line1' | 'line2'

/** How the parts of an address are read, as far as they were typed with an input method. */
export function useTypedReadings(group: FieldGroup): {
  readings: NonNullable<KnownReadings['typed']>
  onCompose: Record<Part, KanaReading['onCompose']>
} {
  const city = useKanaReading(fieldPath(group, 'address_kanji.city'))
  const town = useKanaReading(fieldPath(group, 'address_kanji.town'))
  const line1 = useKanaReading(fieldPath(group, 'address_kanji.line1'))
  const line2 = useKanaReading(fieldPath(group, 'address_kanji.line2'))
  const parts = { city, town, line1, line2 }
  const names: Part[] = ['city', 'town', 'line1', 'line2']
  return {
    readings: Object.fromEntries(
      names.flatMap((name) => {
        const { reading } = parts[name]
        return reading === undefined ? [] : [[name, reading]]
      }),
    ),
    onCompose: {
      city: city.onCompose,
      town: town.onCompose,
      line1: line1.onCompose,
      line2: line2.onCompose,
    },
  }
}
