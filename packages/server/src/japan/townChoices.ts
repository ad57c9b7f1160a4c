interface Town {
  town: string
  townKana: string
}

const list = /^([^（０-９〜]+)（([^（）]+)）$/
const name = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
// What the table says of towns in the place of their names.
const remark = /除く|その他|階|番地|全域|含む|次の/

/** The table names the towns of one code in brackets: 天王（追分、長沼）. Empty where the brackets hold anything else. */
export function townChoices({ town, townKana }: Town): { kanji: string; kana: string }[] {
  const [, base = '', inside = ''] = list.exec(town) ?? []
  const [, baseKana = '', insideKana = ''] = list.exec(townKana) ?? []
  const names = inside.split('、')
  const readings = insideKana.split('、')
  if (names.length < 2 || names.length !== readings.length) return []
  if (!names.every((part) => name.test(part) && !remark.test(part))) return []
  return names.map((part, at) => ({ kanji: `${base}${part}`, kana: `${baseKana}${readings[at]}` }))
}
