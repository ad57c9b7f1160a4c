import type { OtherModesMessages } from './otherModes.messages.js'

export const ja: OtherModesMessages = {
  modeNotOpen: 'このアカウントでは、この方法を使えません',
  modeNotOpenText: '別の方法で続けてください。',
  noMode: '続ける方法はプラットフォームに問い合わせてください。',
  hosted: 'Stripe の画面で続ける',
  embedded: 'Stripe のフォームで続ける',
  api: 'この画面で続ける',
  oauth: '既存の Stripe アカウントを連結',
}
