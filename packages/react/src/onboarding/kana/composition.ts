import { commonEnds } from './commonEnds.js'

/** What an input method shows and what was typed for it: 山田 and やまだ. */
export interface Composition {
  shown: string
  reading: string
}

export const noComposition: Composition = { shown: '', reading: '' }

const kana = /[\u3041-\u3096\u30A1-\u30FA]/
const han = /\p{Script=Han}/u
/** Kana, the numbers among them, and the letters of a kana that is still being typed: やまd, けn, 1ちょ. */
const typing = /^[\u3041-\u3096\u309D\u309E\u30A1-\u30FE\d０-９\s－-]*[a-zａ-ｚ]{0,3}$/
const latin = /^[a-zａ-ｚ]+$/

/**
 * The next text that an input method shows. Kana alone are what was typed. A step that brings kanji converts, and the
 * reading stays; a step that brings kana beside kanji (live conversion, one clause after another) adds to it.
 */
export function compose({ shown: before, reading }: Composition, shown: string): Composition {
  if (typing.test(shown) && !isRomanized(before, shown)) return { shown, reading: shown }
  const [gone, come] = difference(before, shown)
  if (come === '') return { shown, reading: han.test(gone) ? reading.slice(0, -1) : withoutEnd(reading, gone) }
  if (!typing.test(come)) return { shown, reading: finished(reading) }
  if (han.test(gone) || isRomanized(gone, come)) return { shown, reading }
  return { shown, reading: withoutEnd(reading, gone) + come }
}

/** The reading of what was committed; undefined where nobody knows. */
export function readingOf(composition: Composition, committed: string): string | undefined {
  const { reading } = composition.shown === committed ? composition : compose(composition, committed)
  const typed = finished(reading).replace(/[a-zａ-ｚ]+$/, '')
  return typed !== '' && typing.test(typed) && !latin.test(typed) ? typed : undefined
}

/** An n that nothing follows is ん. */
const finished = (reading: string) => reading.replace(/[nｎ]$/, 'ん')

/** さくら shown as sakura: converted to Latin, not typed anew. */
const isRomanized = (before: string, shown: string) => kana.test(before) && shown.length > 1 && latin.test(shown)

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, text.length - end.length) : text)

function difference(before: string, after: string): [gone: string, come: string] {
  const { start, end } = commonEnds(before, after)
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}
