import type { BankAccountMessages } from './bankAccount.messages.js'

export const ja: BankAccountMessages = {
  known: '入金先',
  errored: 'この口座への入金が差し戻されました',
  erroredText: '別の口座を入力するか、正しい番号でもう一度入力してください。',
  replace: '別の口座を使う',
  keep: 'この口座のままにする',
  bankAccount: '銀行口座',
  card: 'カード',
  numberSafety: '口座番号はブラウザーから Stripe に直接送られます。プラットフォームには渡りません。',
  numberAgain: '番号はこのブラウザーに保存されません。もう一度入力してください。',
  failed: '銀行口座を保存できませんでした',
  blocked:
    'ブラウザーの拡張機能またはネットワークが Stripe の読み込みを止めています。口座番号はどこにも送られていません。js.stripe.com を許可してから、次へ進んでください。',
  policy: (directive) =>
    `このページのセキュリティポリシーが Stripe の読み込みを止めています。口座番号はどこにも送られていません。プラットフォームに、${directive} で https://js.stripe.com を許可するよう伝えてください。`,
  offline: '接続が切れました。銀行口座が Stripe に届いていない可能性があります。次へ進むと、もう一度送信します。',
  onStripe: 'Stripe の画面で入力する',
  unusable: 'Stripe はこの口座に入金できません。別の口座を入力してください。',
  country: 'この国の銀行には入金できません。事業を行う国の口座を入力してください。',
  currency: 'この銀行はこの通貨で受け取れません。別の通貨を選択してください。',
  other: (reason) => `Stripe からの回答：${reason}`,
  account_number_invalid: 'Stripe がこの口座番号を受け付けませんでした。1桁ずつ確かめてください。',
  holder_invalid: 'Stripe がこの名義を受け付けませんでした。銀行に登録した表記で入力してください。',
}
