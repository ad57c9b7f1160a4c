import type { JapaneseTextMessages } from './japaneseText.messages.js'

export const ja: JapaneseTextMessages = {
  kana_required: '全角カタカナで入力してください',
  kana_hiragana: '全角カタカナで入力してください。',
  kanji_required: '漢字またはかなで入力してください',
  latin_required: 'ローマ字で入力してください',
  name_characters: '数字や記号を使わずに入力してください',
}
