/** Hiragana as katakana, with what belongs to it (ゔ, ゝ); everything else stays. @public */
export const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096\u309D\u309E]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
