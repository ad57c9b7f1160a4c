import styles from './Combobox.module.css'

/** A text with the part of it that was searched for, whatever script and width it was typed in. */
export function Match({ text, words }: { text: string; words: string }) {
  const found = findMatch(text, words)
  if (!found) return text
  return (
    <>
      {text.slice(0, found.start)}
      <strong className={styles.match}>{text.slice(found.start, found.end)}</strong>
      {text.slice(found.end)}
    </>
  )
}

const small = 'ァィゥェォッャュョヮ'
const large = 'アイウエオツヤユヨワ'

/** Bank tables know no small kana: キヨウト is found by きょうと. */
const key = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ァィゥェォッャュョヮ]/g, (kana) => large[small.indexOf(kana)] ?? kana)

/** Where in `text` the words stand. */
export function findMatch(text: string, words: string): { start: number; end: number } | undefined {
  const wanted = key(words.trim())
  if (wanted === '') return undefined
  // A character may become several, so each one of the key remembers where it comes from.
  const from: number[] = []
  let spelled = ''
  let at = 0
  for (const [character] of text.matchAll(/.[ﾞﾟ゙゚]?/gsu)) {
    const become = key(character)
    spelled += become
    for (let n = 0; n < become.length; n += 1) from.push(at)
    at += character.length
  }
  const first = spelled.indexOf(wanted)
  if (first < 0) return undefined
  return { start: from[first] ?? 0, end: from[first + wanted.length] ?? text.length }
}
