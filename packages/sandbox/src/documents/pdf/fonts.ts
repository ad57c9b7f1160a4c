/** The fonts that every reader of PDF brings along: nothing is embedded, so a document stays a few kilobytes. */
export type FontName = 'regular' | 'bold'

export interface Run {
  readonly text: string
  /** Set in the Japanese font instead of Helvetica. */
  readonly japanese: boolean
}

// Widths of the characters from the space to the tilde, in thousandths of the size: the metrics of Helvetica and its bold face.
const widths: Record<FontName, readonly number[]> = {
  regular: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
  ],
}

// What WinAnsiEncoding has outside of Latin-1, as far as billing needs it.
const special = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
])

/** The byte of a character in Helvetica; undefined where it has to be set in the Japanese font. */
function latinByte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code
  return special.get(character)
}

/** Text in pieces of one font each. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const japanese = latinByte(character) === undefined
    const last = runs.at(-1)
    if (last?.japanese === japanese) runs[runs.length - 1] = { text: last.text + character, japanese }
    else runs.push({ text: character, japanese })
  }
  return runs
}

/** How wide text is at a size of one. */
export function widthOf(text: string, font: FontName): number {
  let width = 0
  for (const character of text) {
    const byte = latinByte(character)
    if (byte === undefined) width += isHalfWidth(character) ? 0.5 : 1
    else width += (widths[font][byte - 0x20] ?? 556) / 1000
  }
  return width
}

const isHalfWidth = (character: string) => /[\uff61-\uff9f]/.test(character)

/** As the content of a page writes it: bytes of Helvetica, or UTF-16 for the Japanese font. */
export function encoded({ text, japanese }: Run): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  if (!japanese) return `<${[...text].map((character) => hex(latinByte(character) ?? 0x3f, 2)).join('')}>`
  let units = ''
  for (let i = 0; i < text.length; i++) units += hex(text.charCodeAt(i), 4)
  return `<${units}>`
}
