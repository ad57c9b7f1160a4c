import { commonEnds } from './commonEnds.js'

/** A part of what stands in a field, and how it is read; undefined where nobody knows. */
export interface ReadPart {
  text: string
  reading: string | undefined
}

/** What an input method put where, and its reading. */
export interface Insertion extends ReadPart {
  at: number
}

const ownReading = /^[\u3041-\u3096\u309D\u309E\u30A1-\u30FE\d０-９\s－-]*$/

/** What is known of a text by itself: kana and numbers are their own reading. */
export const readParts = (text: string): readonly ReadPart[] =>
  text === '' ? [] : [{ text, reading: ownReading.test(text) ? text : undefined }]

/** The reading of the whole; undefined where a part has none. */
export const readingOfAll = (parts: readonly ReadPart[]): string | undefined =>
  parts.some(({ reading }) => reading === undefined) ? undefined : parts.map(({ reading }) => reading).join('')

/** The parts after the field has changed to `text`: by what an input method committed, or in any other way. */
export function reread(parts: readonly ReadPart[], text: string, committed?: Insertion): readonly ReadPart[] {
  const before = parts.map((part) => part.text).join('')
  if (before === text) return parts
  const end = committed ? committed.at + committed.text.length : 0
  const isCommitted =
    committed !== undefined &&
    text.slice(0, end) === before.slice(0, committed.at) + committed.text &&
    before.slice(committed.at).endsWith(text.slice(end))
  const kept = isCommitted ? { start: committed.at, end: text.length - end } : commonEnds(before, text)
  return [
    ...cut(parts, 0, kept.start),
    ...(isCommitted ? [committed] : readParts(text.slice(kept.start, text.length - kept.end))),
    ...cut(parts, before.length - kept.end, before.length),
  ]
}

/** Of kana a piece is still read as it stands; a piece of a word in kanji has no reading that we know. */
function cut(parts: readonly ReadPart[], from: number, to: number): ReadPart[] {
  let at = 0
  return parts.flatMap(({ text, reading }) => {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, text.length)
    at += text.length
    if (start >= end) return []
    return start === 0 && end === text.length ? [{ text, reading }] : readParts(text.slice(start, end))
  })
}
