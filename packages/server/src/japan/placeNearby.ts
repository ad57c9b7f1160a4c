import type { KenAllAddress } from 'yubin'

type Find = (postalCode: string) => { source: string } | null

interface Place {
  postalCode: string
  jisCode: string
  town: string
}

const towns = new Map<string, readonly KenAllAddress[]>()

/**
 * The table of companies has no kana. The places around one share the first three digits of its code: the same town is
 * among them nine times out of ten, the same city nearly always.
 */
export function placeNearby(find: Find, { postalCode, jisCode, town }: Place): { city: string; town: string } {
  const area = postalCode.slice(0, 3)
  const known = towns.get(area) ?? townsIn(area, find)
  towns.set(area, known)
  const near = known.filter((place) => place.jisCode === jisCode)
  const same = near.find((place) => bare(place.town) === town)
  return { city: near[0]?.cityKana ?? '', town: bare(same?.townKana ?? '') }
}

const townsIn = (area: string, find: Find): readonly KenAllAddress[] =>
  Array.from({ length: 10_000 }, (_, number) => find(`${area}${String(number).padStart(4, '0')}`)).filter(isTown)

const isTown = (found: { source: string } | null): found is KenAllAddress => found?.source === 'ken_all'

/** Without what the table says in brackets. */
const bare = (town: string) => town.replace(/（.*$/, '')
