import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  last_name_kanji: 'Last name (kanji)',
  first_name_kanji: 'First name (kanji)',
  last_name_kana: 'Last name (kana)',
  first_name_kana: 'First name (kana)',
  last_name: 'Last name (Latin letters)',
  first_name: 'First name (Latin letters)',
}

export type NameJapanMessages = typeof en

export const nameJapanMessages = /* @__PURE__ */ defineMessages(
  'NameJapan',
  en,
  () => import('./NameJapan.messages.ja.js'),
)
