import type { NameJapanMessages } from './NameJapan.messages.js'

export const ja: NameJapanMessages = {
  last_name_kanji: '姓',
  first_name_kanji: '名',
  last_name_kana: 'セイ',
  first_name_kana: 'メイ',
  last_name: '姓（ローマ字）',
  first_name: '名（ローマ字）',
}
