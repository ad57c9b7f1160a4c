import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  name_kanji: 'Company name (kanji)',
  kanjiHint: 'As registered, with 株式会社 or another legal form',
  name_kana: 'Company name (kana)',
  kanaHint: 'Example: カブシキガイシャ ホンヤ',
  name: 'Company name (Latin letters)',
  nameHint: 'Example: Honya Press Inc.',
  abbreviated: 'Write the legal form in full.',
}

export type CompanyNameJapanMessages = typeof en

export const companyNameJapanMessages = /* @__PURE__ */ defineMessages(
  'CompanyNameJapan',
  en,
  () => import('./CompanyNameJapan.messages.ja.js'),
)
