import { spaced } from '../../../messages/spaced.js'
import type { OauthModeMessages } from './oauthMode.messages.js'

export const ja: OauthModeMessages = {
  title: 'Stripe アカウントの連結',
  lead: 'すでにお持ちの Stripe アカウントを使います。Stripe の画面でアカウントを選び、このプラットフォームの利用を許可します。',
  allows: '許可する内容',
  see: 'プラットフォームは、アカウントの支払い、顧客、入金を閲覧します。',
  act: 'プラットフォームは、アカウントで支払いを受け付け、返金します。',
  keep: 'アカウントと資金は、引き続きご自身のものです。連結はいつでも解除できます。',
  connected: (name) => `${spaced(name)}を連結済み`,
  made: 'アカウントはこのプラットフォームで作成されているため、連結は不要です。',
  disconnect: '連結を解除',
  question: (name) => `${spaced(name)}の連結を解除しますか`,
  stops: 'このプラットフォームでの支払いの受け付けと入金が停止します。',
  subscriptions: 'サブスクリプションは解約されません。Stripe ダッシュボードで解約するまで、購入者への請求が続きます。',
  erased: 'このプラットフォームが保存しているアカウントの情報は削除されます。Stripe 側の情報は変わりません。',
  confirm: (name) => `${spaced(name)}の連結を解除`,
  disconnecting: '解除しています…',
  cancel: '連結を続ける',
  failed: 'アカウントは連結されたままです',
  stands: '現在のアカウントの状態です。',
  leave: '後で続ける',
  done: '完了',
}
