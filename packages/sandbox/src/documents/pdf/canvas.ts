import { encoded, type FontName, runsOf, widthOf } from './fonts.js'

export interface TextStyle {
  readonly size?: number
  readonly font?: FontName
  /** `end` puts the end of the text at x. */
  readonly align?: 'start' | 'end'
  /** 0 is black. */
  readonly grey?: number
}

/** Draws on one page. Distances are in points; y is measured from the top. */
export interface Canvas {
  text(x: number, y: number, text: string, style?: TextStyle): void
  line(y: number, from: number, to: number): void
  readonly content: string
}

export function createCanvas(height: number): Canvas {
  let content = ''
  return {
    text(x, y, text, { size = 9, font = 'regular', align = 'start', grey = 0.1 } = {}) {
      let at = align === 'end' ? x - widthOf(text, font) * size : x
      for (const run of runsOf(text)) {
        const name = run.japanese ? 'F3' : font === 'bold' ? 'F2' : 'F1'
        // The Japanese font has one weight: bold is the same with an outline.
        const weight = run.japanese && font === 'bold' ? `2 Tr ${round(size / 40)} w ${grey} G` : '0 Tr'
        content += `BT ${grey} g ${weight} /${name} ${size} Tf ${round(at)} ${round(height - y)} Td ${encoded(run)} Tj ET\n`
        at += widthOf(run.text, font) * size
      }
    },
    line(y, from, to) {
      content += `0.8 G 0.5 w ${round(from)} ${round(height - y)} m ${round(to)} ${round(height - y)} l S\n`
    },
    get content() {
      return content
    },
  }
}

const round = (value: number) => Number(value.toFixed(2))
