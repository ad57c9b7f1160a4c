import type { OnboardingStepMessages } from './OnboardingStep.messages.js'

export const ja: OnboardingStepMessages = {
  loadFailed: '情報を読み込めませんでした',
  save: '保存する',
  saved: '保存しました',
}
