import type { OnboardingWizardMessages } from './OnboardingWizard.messages.js'

export const ja: OnboardingWizardMessages = {
  title: '入金を受け取る準備',
  lead: '入金を受け取るには、Stripe への情報の登録が必要です。',
  loadFailed: 'アカウント登録を読み込めませんでした',
  modeNotOpen: 'このアカウントでは、この方法を使えません',
  modeNotOpenText: '別の方法で続けてください。',
  noMode: '続ける方法はプラットフォームに問い合わせてください。',
  done: '閉じる',
  hosted: 'Stripe の画面で続ける',
  embedded: 'Stripe のフォームで続ける',
  api: 'この画面で続ける',
  oauth: '既存の Stripe アカウントを連結',
}
