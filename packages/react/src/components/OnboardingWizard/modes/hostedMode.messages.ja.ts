import type { HostedMessages } from './hostedMode.messages.js'

export const ja: HostedMessages = {
  lead: 'Stripe の画面で情報を入力すると、このページに戻ります。Stripe で入力した内容は保存されます。',
  begin: 'Stripe で続ける',
  resume: '続きから再開',
  provide: '足りない情報を Stripe で提出',
  answer: 'Stripe で回答',
  change: '提出した情報を変更',
  stands: '現在のアカウントの状態です。',
  leave: '後で続ける',
  done: '完了',
}
