import type { CompanyNameJapanMessages } from './CompanyNameJapan.messages.js'

export const ja: CompanyNameJapanMessages = {
  name_kanji: '会社名',
  kanjiHint: '「株式会社」などを含めて、登記どおりに入力してください',
  name_kana: '会社名（フリガナ）',
  kanaHint: '例：カブシキガイシャ ホンヤ',
  name: '会社名（ローマ字）',
  nameHint: '例：Honya Press Inc.',
  abbreviated: '会社の種類を略さずに入力してください。',
}
