import type { PostalLookupMessages } from './postalLookup.messages.js'

export const ja: PostalLookupMessages = {
  search: '住所を検索',
  searching: '検索中…',
  found: (address) => `入力しました：${address}`,
  several: 'この郵便番号には複数の町があります。町名を確認してください。',
  choose: 'この郵便番号には複数の町があります。町名を選択してください。',
  unknown: 'この郵便番号の住所は見つかりません。番号を確認するか、住所を直接入力してください。',
  failed: '住所を検索できませんでした。もう一度検索するか、住所を直接入力してください。',
  sevenDigits: '7桁で入力してください',
  prefecture_unknown: '47都道府県のいずれかを正式名で入力してください。',
  address_characters: '< > { } や絵文字を使わずに入力してください',
  postal_code_town_mismatch: '町名と郵便番号が一致していません。両方を確認してください',
  chome_required: '町名に丁目を追加してください。例：1丁目',
}
