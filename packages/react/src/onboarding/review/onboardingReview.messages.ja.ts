import type { OnboardingReviewMessages } from './onboardingReview.messages.js'

export const ja: OnboardingReviewMessages = {
  edit: '編集',
  editLabel: (step) => `${step}を編集`,
  given: '入力済み',
  missing: '未入力',
  bank: (name, last4) => `${name} •••• ${last4}`,
  missingSteps: '足りない情報があります',
  missingStepsText: '提出する前に、次のステップを完了してください：',
  acceptBegin: '',
  and: 'と',
  stripeAgreement: 'Stripe 連結アカウント契約',
  platformTerms: 'プラットフォームの利用規約',
  acceptEnd: 'に同意します',
  newTab: '新しいタブで開きます',
  acceptFirst: '契約の内容を確認し、同意してください',
  submit: '提出する',
  submitting: '提出中…',
  representative: '代表者',
  owner: '実質的支配者',
  director: '取締役',
  executive: '役員',
}
