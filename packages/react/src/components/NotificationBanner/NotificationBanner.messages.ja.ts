import type { NotificationBannerMessages } from './NotificationBanner.messages.js'

export const ja: NotificationBannerMessages = {
  noAccountTitle: '入金を受け取るには、アカウント登録が必要です',
  noAccountText: 'Stripe に事業の情報を登録すると、支払いの受け付けと入金を始められます。入力には15〜20分かかります。',
  start: 'アカウント登録を始める',
  unfinishedTitle: 'アカウント登録を続けてください',
  unfinishedText: '残りの情報を Stripe に登録すると、支払いの受け付けと入金を始められます。',
  resume: '登録を続ける',
  loadFailed: 'アカウントの状態を読み込めませんでした',
}
