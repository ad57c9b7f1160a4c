import type { PayoutMessages } from './payout.messages.js'

export const ja: PayoutMessages = {
  pending: '準備中',
  in_transit: '着金待ち',
  paid: '入金済み',
  failed: '失敗',
  canceled: 'キャンセル済み',
  automatic: '自動',
  manual: '手動',
  standard: '通常',
  instant: '即時入金',
  bank_account: '銀行口座',
  card: 'デビットカード',
  returned: (day, amount) => `${day}の入金 ${amount} が銀行から差し戻されました`,
  pausesAutomatic: '銀行口座を更新するまで、自動入金は停止されます。',
  pausesManual: '銀行口座を更新するまで、この口座への入金は失敗します。',
  backInBalance: (amount) => `${amount} は残高に戻りました。`,
  causeAndEffect: (cause, effect) => `${cause}${effect}`,
  updateBankAccount: '銀行口座を更新',
}
