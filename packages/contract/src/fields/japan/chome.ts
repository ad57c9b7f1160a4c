/** The lower half of an address, in kanji. @public */
export interface TownAndLine {
  town: string
  line1: string
}

/** Whether the town already says which chome: 神宮前1丁目, 神宮前一丁目, ジングウマエ 1チョウメ. */
export const namesChome = (town: string): boolean =>
  /([0-9０-９一二三四五六七八九十]丁目|[0-9０-９]\s?チョウメ)/.test(town)

/**
 * In Stripe’s addresses the chome belongs to the town: 神宮前 and 1-5-8 are 神宮前1丁目 and 5-8. Undefined where the
 * line does not begin with one, or nothing would be left of it. Only for towns that have chome: elsewhere 1-5-8 is a
 * number with two branches.
 * @public
 */
export function moveChome({ town, line1 }: TownAndLine): TownAndLine | undefined {
  if (town === '' || namesChome(town)) return undefined
  const [, chome, rest] = /^(\d{1,2})(?:丁目|-(?=\d+-\d))\s*(.*)$/.exec(line1) ?? []
  return chome && rest ? { town: `${town}${chome}丁目`, line1: rest } : undefined
}
