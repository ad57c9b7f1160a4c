import type { OnboardingWizardMessages } from './OnboardingWizard.messages.js'

export const ja: OnboardingWizardMessages = {
  title: '入金を受け取る準備',
  lead: '入金を受け取るには、Stripe への情報の登録が必要です。',
  loadFailed: 'アカウント登録を読み込めませんでした',
}
