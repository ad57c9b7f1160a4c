import type { EmbeddedMessages } from './embedded.messages.js'

export const ja: EmbeddedMessages = {
  title: 'Stripe の画面を表示していません',
  blocked:
    'ブラウザーの拡張機能またはネットワークが Stripe の読み込みを遮断しています。資金は動いていません。connect-js.stripe.com を許可して、ページを再読み込みしてください。',
  policy: (directive) =>
    `このページのセキュリティ設定が Stripe の読み込みを遮断しています。資金は動いていません。${directive} で https://connect-js.stripe.com を許可するよう、プラットフォームに伝えてください。`,
  timeout: 'Stripe から時間内に応答がありませんでした。資金は動いていません。',
  instead: (reason) => `${reason}同じデータを標準の画面で表示しています。`,
  loading: 'Stripe から読み込み中',
}
