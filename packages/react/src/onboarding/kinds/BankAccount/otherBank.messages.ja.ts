import type { OtherBankMessages } from './otherBank.messages.js'

export const ja: OtherBankMessages = {
  routing_number: 'ルーティング番号',
  sort_code: 'ソートコード',
  bsb: 'BSB コード',
  institution_number: '金融機関番号',
  transit_number: 'トランジット番号',
  bank_code: '銀行コード',
  branch_code: '支店コード',
  iban: 'IBAN',
  clabe: 'CLABE',
  account_number: '口座番号',
  holder: '口座名義',
  holderHint: '銀行に登録した表記のとおりに入力してください',
  currency: '入金の通貨',
  routing_number_invalid: 'Stripe がこの番号を確認できませんでした。1桁ずつ確かめてください。',
}
