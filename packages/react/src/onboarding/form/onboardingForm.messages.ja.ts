import type { OnboardingFormMessages } from './onboardingForm.messages.js'

export const ja: OnboardingFormMessages = {
  optional: '任意',
  choose: '選択してください',
  required: '入力してください',
  too_long: (max) => `${max}文字以内で入力してください`,
  email: 'name@example.com の形式で入力してください',
  url: 'https://example.com の形式で入力してください',
  rejected: 'Stripe が受け付けませんでした。内容を確かめてください。',
  fix: (value) => `「${value}」に変換`,
  given: '入力済みです。変更する場合だけ、もう一度入力してください。',
  locked: 'プラットフォームが設定した項目です',
}
