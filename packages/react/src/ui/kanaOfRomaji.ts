/** Kana by consonant, in the order of the vowels a i u e o. */
const rows: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  s: 'サシスセソ',
  t: 'タチツテト',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  f: 'ハヒフヘホ',
  m: 'マミムメモ',
  y: 'ヤ ユ ヨ',
  r: 'ラリルレロ',
  w: 'ワ   ヲ',
  g: 'ガギグゲゴ',
  z: 'ザジズゼゾ',
  d: 'ダヂヅデド',
  b: 'バビブベボ',
  p: 'パピプペポ',
}
const glides = { a: 'ヤ', u: 'ユ', o: 'ヨ' } as const

/** How Hepburn writes what the rows have under another consonant. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/sh(?=[auo])/g, 'sy'],
  [/ch(?=[auo])/g, 'ty'],
  [/j(?=[auo])/g, 'zy'],
  [/shi/g, 'si'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/ji/g, 'zi'],
]

/**
 * Katakana for Latin letters as far as they make syllables, in the spelling of bank tables, which have no small kana: `shibu` and
 * `shib` → シブ and シ. It only finds what to set in bold; the search itself is the server's.
 */
export function kanaOfRomaji(words: string): string {
  const plain = spelled.reduce((text, [from, to]) => text.replace(from, to), words.toLowerCase())
  let kana = ''
  for (const [, doubled, consonant = '', glide, vowel = '', alone] of plain.matchAll(
    /(?:([kstp])(?=\1))|([kstnhfmyrwgzdbp]?)(y?)([aiueo])|(n)/g,
  )) {
    if (doubled) kana += 'ツ'
    else if (alone) kana += 'ン'
    else if (glide && isGliding(vowel)) kana += `${rows[consonant]?.[1] ?? ''}${glides[vowel]}`
    else kana += (rows[consonant]?.['aiueo'.indexOf(vowel)] ?? '').trim()
  }
  return kana
}

const isGliding = (vowel: string): vowel is keyof typeof glides => vowel in glides
