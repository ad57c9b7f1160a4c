import { type FontName, widthOf } from './fonts.js'

/** Text in lines that fit: Latin words stay whole where they can, Japanese breaks between any two characters. */
export function wrapped(text: string, width: number, { size = 9, font = 'regular' as FontName } = {}): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of pieces(paragraph)) {
      if (widthOf(line + piece, font) * size <= width) line += piece
      else {
        if (line.trim() !== '') lines.push(line.trimEnd())
        line = piece.trimStart()
        while (widthOf(line, font) * size > width) {
          const fits = fitting(line, width / size, font)
          lines.push(line.slice(0, fits))
          line = line.slice(fits)
        }
      }
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/**
 * Words with the space after them, and single characters of scripts without spaces: together with brackets that open before
 * them and whatever may not begin a line.
 */
const pieces = (text: string): string[] =>
  text.match(/[\u0020-\u2fff]+?(?:\s+|$|(?=[^\u0020-\u2fff]))|[（「『【〔]*.[、。，．）」』】〕！？・ー々]*/gsu) ?? []

function fitting(text: string, width: number, font: FontName): number {
  let end = 1
  while (end < text.length && widthOf(text.slice(0, end + 1), font) <= width) end++
  return end
}
