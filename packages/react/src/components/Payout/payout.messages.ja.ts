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
  owner: '所有者',
  finance: '経理',
  support: 'サポート',
  viewer: '閲覧者',
  denied: 'この役割では表示できません',
  allowed: (roles) => `表示できる役割：${roles.join('、')}。変更はアカウントの所有者に依頼してください。`,
}
