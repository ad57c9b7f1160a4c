import type { PayoutFailureMessages } from './payoutFailure.messages.js'

export const ja: PayoutFailureMessages = {
  account_closed: '銀行口座が解約されています。',
  account_frozen: '銀行口座が凍結されています。',
  bank_account_restricted: 'この種類の銀行口座では入金を受け取れません。貯蓄用の口座に多い制限です。',
  bank_ownership_changed: '銀行または支店の統廃合により、登録された口座情報が使えなくなっています。',
  could_not_process: '銀行が入金を処理できませんでした。理由は通知されていません。',
  debit_not_authorized: 'この銀行口座は引き落としに対応していません。Stripe では入金と引き落としの両方が必要です。',
  declined: '銀行が入金を受け付けませんでした。もう一度入金する前に、銀行に理由を確認してください。',
  incorrect_account_holder_name: '口座名義が銀行の登録内容と一致していません。',
  incorrect_account_holder_address: '口座名義人の住所が銀行の登録内容と一致していません。',
  incorrect_account_holder_tax_id: '口座名義人の納税者番号が銀行の登録内容と一致していません。',
  incorrect_account_holder_details: '口座名義人の情報が銀行の登録内容と一致していません。',
  incorrect_account_type: '預金種別が銀行の登録内容と一致していません。',
  insufficient_funds: '送信時の残高が入金額に足りませんでした。',
  invalid_account_number: 'この銀行に該当する口座番号がありません。',
  invalid_account_number_length: '口座番号の桁数が合っていません。',
  invalid_currency: 'この銀行口座ではこの通貨を受け取れません。',
  no_account: '登録された情報に一致する銀行口座が見つかりませんでした。',
  unsupported_card: 'このカードでは入金を受け取れなくなりました。',
  other: '銀行から理由は通知されていません。',
}
