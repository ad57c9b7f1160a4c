import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  kana_required: 'Enter it in full-width katakana',
  kana_hiragana: 'Enter it in full-width katakana.',
  kanji_required: 'Enter it in Japanese. If there are no kanji for it, write it in katakana',
  latin_required: 'Enter it in Latin letters',
  name_characters: 'Enter it without digits and symbols',
}

export type JapaneseTextMessages = typeof en

/** What the rules of Japanese writing find. */
export const japaneseTextMessages = /* @__PURE__ */ defineMessages(
  'JapaneseText',
  en,
  () => import('./japaneseText.messages.ja.js'),
)
