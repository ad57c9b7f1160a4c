import type { CompanyNameJapanMessages } from './CompanyNameJapan.messages.js'

export const ja: CompanyNameJapanMessages = {
  name_kanji: '会社名',
  kanjiHint: '「株式会社」などを含む、登記どおりの名称',
  name_kana: '会社名（フリガナ）',
  kanaHint: '例：カブシキガイシャ ホンヤ',
  name: '会社名（ローマ字）',
  nameHint: '例：Honya Press Inc.',
  abbreviated: '会社の種類は略さずに入力してください。',
}
