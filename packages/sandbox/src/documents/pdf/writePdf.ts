/** The parts of a PDF file that depend on what it says. */
export interface PdfContents {
  readonly title: string
  readonly language: string
  /** Unix seconds. */
  readonly created: number
  readonly size: readonly [width: number, height: number]
  /** Drawing instructions, page by page. */
  readonly pages: readonly string[]
}

/**
 * A PDF file without a dependency: text in Helvetica and, for Japanese, in a font of the Adobe-Japan1 collection that readers
 * replace by their own. @see ISO 32000-1, 9.7.5.2 (predefined CMaps)
 */
export function writePdf({ title, language, created, size, pages }: PdfContents): Uint8Array<ArrayBuffer> {
  const fixed = 9
  const pageIds = pages.map((_, index) => fixed + index * 2 + 1)
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >>'
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} /MediaBox [0 0 ${size.join(' ')}] /Resources ${resources} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5-UniJIS-UTF16-H /Encoding /UniJIS-UTF16-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> /FontDescriptor 7 0 R /DW 1000 /W [1 94 500 231 632 500] >>',
    '<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 /StemH 92 >>',
    stream(toUnicode),
    `<< /Title ${utf16(title)} /Producer (Connect sandbox) /CreationDate (${pdfDate(created)}) >>`,
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${fixed + index * 2 + 2} 0 R >>`,
      stream(content),
    ]),
  ]
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${fixed} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  // Every character of the file is one byte: other text was written as hexadecimal digits.
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

/** The codes of the Japanese font are UTF-16 already: what is copied from the document is what was written. */
const toUnicode = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges()}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`

/** A range may not cross a change of the first byte, and a block holds a hundred ranges. */
function ranges(): string {
  const all = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0')
    return `<${byte}00> <${byte}ff> <${byte}00>`
  })
  const blocks = [all.slice(0, 100), all.slice(100, 200), all.slice(200)]
  return blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`).join('\n')
}

function utf16(text: string): string {
  let units = 'feff'
  for (let i = 0; i < text.length; i++) units += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${units}>`
}

const pdfDate = (seconds: number) => `D:${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/\D/g, '')}Z`
