import type { StatementDescriptorMessages } from './StatementDescriptor.messages.js'

export const ja: StatementDescriptorMessages = {
  title: 'カード明細の表記',
  latin: '明細書表記',
  latinJapan: '明細書表記（ローマ字）',
  kana: '明細書表記（カナ）',
  kanji: '明細書表記（漢字）',
  latinPrefix: 'カード支払いの接頭辞',
  kanaPrefix: 'カード支払いの接頭辞（カナ）',
  kanjiPrefix: 'カード支払いの接頭辞（漢字）',
  count: (count, max) => `${max}文字中${count}文字`,
  preview: 'カード明細での表示',
  previewJapan: 'カード明細での表示（どの表記になるかはカード会社によります）',
  too_short: (min) => `${min}文字以上で入力してください`,
  letter_required: '文字を1つ以上入れてください',
  descriptor_characters: '< > \\ \' " * を使わずに入力してください',
  statement_descriptor_invalid: 'この表記は使えません。購入者が知っている名前を入力してください',
}
