import type { OauthMessages } from './oauth.messages.js'

export const ja: OauthMessages = {
  connect: 'Stripe で連結',
  opening: 'Stripe を開いています…',
  completing: 'Stripe アカウントを連結しています',
  deniedTitle: 'アカウントは連結されていません',
  denied: 'Stripe の画面で許可されませんでした。Stripe アカウントは変更されていません。いつでもやり直せます。',
  failedTitle: 'アカウントを連結できませんでした',
  expired:
    'Stripe から戻るまでに時間がかかったか、すでに使われた、または別の画面で始めたリンクです。最初からやり直してください。1分ほどで完了します。',
  taken:
    'この Stripe アカウントは、このプラットフォームの別の販売者が使っています。別のアカウントを選ぶか、プラットフォームに問い合わせてください。',
  already:
    'このプラットフォームには連結アカウントがすでにあります。別のアカウントを連結するには、先に今の連結を解除してください。',
}
