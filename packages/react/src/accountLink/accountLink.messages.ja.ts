import type { AccountLinkMessages } from './accountLink.messages.js'

export const ja: AccountLinkMessages = {
  opening: 'Stripe を開いています…',
  failed: 'Stripe の画面を開けませんでした',
  usedUp:
    'Stripe へのリンクが続けて2回無効になりました。Stripe で入力した内容は残っています。もう一度ここから開いてください。',
  blocked: 'ブラウザーが新しいタブを開きませんでした。',
  openHere: 'このタブで Stripe を開く',
}
