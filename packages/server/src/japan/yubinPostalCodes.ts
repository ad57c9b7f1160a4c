import type { JapanesePostalAddress } from '@connect-kit/contract'
import { prefectures } from '@connect-kit/contract/fields'
import type { KenAllAddress } from 'yubin'
import type { PostalCodeDirectory } from './PostalCodeDirectory.js'
import { placeNearby } from './placeNearby.js'
import { townChoices } from './townChoices.js'

/** Japan Post's table as `yubin` packs it, unpacked when the first postal code is asked for. */
export const yubinPostalCodes: PostalCodeDirectory = {
  async find(postalCode) {
    const { getAddress } = await import('yubin')
    const found = getAddress(postalCode)
    if (!found) return undefined
    if (found.source === 'ken_all') return fromTown(found)
    // A company with a postal code of its own.
    const { prefecture, city, town } = found
    const kana = placeNearby(getAddress, found)
    return {
      object: 'japanese_postal_address',
      postal_code: found.postalCode,
      state: { kanji: prefecture, kana: prefectures.find(({ kanji }) => kanji === prefecture)?.kana ?? '' },
      city: { kanji: city, kana: kana.city },
      town: { kanji: town, kana: kana.town },
      has_chome: false,
      several_towns: false,
      towns: [],
    }
  },
}

function fromTown(found: KenAllAddress): JapanesePostalAddress {
  const towns = townChoices(found)
  return {
    object: 'japanese_postal_address',
    postal_code: found.postalCode,
    state: { kanji: found.prefecture, kana: found.prefectureKana },
    city: { kanji: found.city, kana: found.cityKana },
    town: { kanji: townOf(found.town), kana: townOf(found.townKana) },
    has_chome: found.chome,
    several_towns: found.multiTown || towns.length > 0,
    towns,
  }
}

/** The table explains in the town's own field what the town is not. */
function townOf(town: string): string {
  return town
    .replace(/^(以下に掲載がない場合|イカニケイサイガナイバアイ)$/, '')
    .replace(/^.*(の次に.*番地.*がくる場合|ノツギニ.*クルバアイ)$/, '')
    .replace(/(（.*|（.*）)$/, '')
}
