/**
 * Full-width Latin and digits become half-width, half-width kana full-width, spaces single. Kanji keep their shape:
 * NFKC would also turn 神 (U+FA19), as it may stand in somebody’s name, into 神.
 * @public
 */
export function tidyJapanese(text: string): string {
  return (
    text
      .replace(/\u309B/g, '\u3099')
      .replace(/\u309C/g, '\u309A')
      .replace(/[\uFF01-\uFF9F]+/g, (run) => run.normalize('NFKC'))
      // A voiced mark that stands by itself, as some input methods leave it.
      .replace(/[\u3041-\u30FE][\u3099\u309A]/g, (pair) => pair.normalize('NFC'))
      // Which of several shapes of one kanji: no form of Stripe’s takes it.
      .replace(/[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
