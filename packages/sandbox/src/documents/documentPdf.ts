import type { BillingDocument } from './billingDocument.js'
import { createCanvas } from './pdf/canvas.js'
import { wrapped } from './pdf/wrapped.js'
import { writePdf } from './pdf/writePdf.js'

const pageSizes = { a4: [595, 842], letter: [612, 792] } as const satisfies Record<string, readonly [number, number]>

const margin = 50
const marks = {
  ja: 'サンドボックスで作成した文書です。実際のお金は動いていません。',
  en: 'Made in a sandbox: no real money moved.',
}

/** The same document on paper. */
export function documentPdf(
  document: BillingDocument,
  size: keyof typeof pageSizes,
  created: number,
): Uint8Array<ArrayBuffer> {
  const [width, height] = pageSizes[size]
  const right = width - margin
  const columns = { quantity: right - 170, unit: right - 90, amount: right }
  const pages: string[] = []
  let canvas = createCanvas(height)
  let y = 0

  const newPage = () => {
    if (y > 0) pages.push(canvas.content)
    canvas = createCanvas(height)
    canvas.text(margin, height - 28, marks[document.locale], { size: 7.5, grey: 0.45 })
    y = margin
  }
  const room = (needed: number) => {
    if (y + needed > height - margin) newPage()
  }

  newPage()
  canvas.text(margin, y + 10, document.title, { size: 20, font: 'bold' })
  canvas.text(right, y + 10, document.seller, { size: 12, font: 'bold', align: 'end' })
  y += 40
  const status = document.status ? [{ label: '', text: document.status.text }] : []
  for (const { label, text } of [...status, ...document.facts]) {
    for (const [index, line] of wrapped(text, right - margin - 120).entries()) {
      room(14)
      if (index === 0) canvas.text(margin, y, label, { grey: 0.4 })
      canvas.text(label === '' ? margin : margin + 120, y, line, { font: label === '' ? 'bold' : 'regular' })
      y += 14
    }
  }
  y += 12

  const half = (right - margin) / 2
  const parties = document.parties.map(({ label, lines }) => ({
    label,
    lines: lines.flatMap((line) => wrapped(line, half - 20)),
  }))
  room(20 + 13 * Math.max(0, ...parties.map(({ lines }) => lines.length)))
  for (const [index, { label, lines }] of parties.entries()) {
    canvas.text(margin + index * half, y, label, { font: 'bold' })
    for (const [at, line] of lines.entries()) canvas.text(margin + index * half, y + 14 + at * 13, line)
  }
  y += 28 + 13 * Math.max(0, ...parties.map(({ lines }) => lines.length))

  room(40)
  canvas.text(margin, y, `${document.amount.label}  ${document.amount.text}`, { size: 15, font: 'bold' })
  y += 30

  const [description, quantity, unit, amount] = document.columns
  canvas.text(margin, y, description, { size: 8, grey: 0.4 })
  canvas.text(columns.quantity, y, quantity, { size: 8, grey: 0.4, align: 'end' })
  canvas.text(columns.unit, y, unit, { size: 8, grey: 0.4, align: 'end' })
  canvas.text(columns.amount, y, amount, { size: 8, grey: 0.4, align: 'end' })
  y += 7
  canvas.line(y, margin, right)
  y += 15
  for (const row of document.rows) {
    const lines = wrapped(row.description, columns.quantity - margin - 50)
    room(lines.length * 13 + (row.detail ? 12 : 0) + 8)
    canvas.text(columns.quantity, y, row.quantity, { align: 'end' })
    canvas.text(columns.unit, y, row.unit, { align: 'end' })
    canvas.text(columns.amount, y, row.amount, { align: 'end' })
    for (const line of lines) {
      canvas.text(margin, y, line)
      y += 13
    }
    if (row.detail) {
      canvas.text(margin, y, row.detail, { size: 7.5, grey: 0.4 })
      y += 12
    }
    y += 5
  }
  room(20 + document.totals.length * 15)
  canvas.line(y - 8, margin, right)
  y += 8
  for (const { label, text, strong } of document.totals) {
    room(15)
    const font = strong ? 'bold' : 'regular'
    canvas.text(margin + half - 60, y, label, { font })
    canvas.text(right, y, text, { font, align: 'end' })
    y += 15
  }
  y += 12
  for (const note of document.notes) {
    for (const line of wrapped(note, right - margin, { size: 8.5 })) {
      room(12)
      canvas.text(margin, y, line, { size: 8.5 })
      y += 12
    }
    y += 6
  }
  pages.push(canvas.content)
  return writePdf({
    title: `${document.title} – ${document.seller}`,
    language: document.locale,
    created,
    size: [width, height],
    pages,
  })
}
