import type { OtherMessages } from './other.messages.js'

export const ja: OtherMessages = {
  text: (name) => `Stripe での名称は ${name} です。Stripe の画面で入力できます。`,
  question: 'Stripe の画面でのみ回答できる確認事項があります。',
  go: 'Stripe の画面で入力',
}
