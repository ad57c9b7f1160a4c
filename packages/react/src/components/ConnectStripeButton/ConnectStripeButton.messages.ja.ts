import { spaced } from '../../messages/spaced.js'
import type { ConnectStripeButtonMessages } from './ConnectStripeButton.messages.js'

export const ja: ConnectStripeButtonMessages = {
  title: 'Stripe',
  setupTitle: 'Stripe で支払いを受け付け',
  setupText: '都度払いとサブスクリプションで販売できます。Stripe が支払いを受け付け、銀行口座に入金します。',
  chatText: 'Stripe を連結すると、支払いの受け付けと入金ができます。',
  takes: '15〜20分かかります。途中で中断して、後から続けられます。',
  review: 'その後、Stripe が数分〜7営業日で確認します。',
  connect: 'Stripe を連結',
  existing: '既存の Stripe アカウントを連結',
  resume: '登録を続ける',
  mend: '情報を提出',
  working: '準備しています…',
  notConnected: '未連結',
  inProgress: '登録中',
  connected: '連結済み',
  connectedAs: (name) => `${spaced(name)}として連結済み`,
  askOwner: 'Stripe の連結は、アカウントの所有者に依頼してください。',
  failed: 'Stripe を連結できませんでした',
  loadFailed: 'Stripe の連結状態を読み込めませんでした',
}
