const small = 'ァィゥェォッャュョヮ'
const large = 'アイウエオツヤユヨワ'

/** One spelling for what people type and what the Zengin table holds: full width, katakana, no small kana, no spaces. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ァィゥェォッャュョヮ]/g, (kana) => large[small.indexOf(kana)] ?? kana)
    .replace(/[‐‑‒–—―−ｰー-]/g, '')
    .replace(/[\s・.,]/g, '')
    .replace(/(銀行|ギンコウ)$/, '')
}
