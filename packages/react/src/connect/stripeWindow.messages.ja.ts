import type { StripeWindowMessages } from './stripeWindow.messages.js'

export const ja: StripeWindowMessages = {
  webViewTitle: 'このページをブラウザーで開いてください',
  webViewText:
    'このアプリ内のブラウザーでは、Stripe の本人確認ウィンドウを開けません。アドレスをコピーして、Safari または Chrome で開いてください。',
  address: 'このページのアドレス',
  popupQuestion: 'ボタンを押しても何も開かない場合',
  popupText:
    'Stripe は別のウィンドウで本人確認を行います。ブラウザーのアドレスバーでこのサイトのポップアップを許可してから、もう一度ボタンを押してください。',
}
