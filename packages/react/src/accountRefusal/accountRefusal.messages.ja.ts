import type { AccountRefusalMessages } from './accountRefusal.messages.js'

export const ja: AccountRefusalMessages = {
  country_not_offered: 'このプラットフォームでは、この国の販売者を受け付けていません。事業を行う国を選んでください。',
  country_unsupported: 'この国では Stripe のアカウントを作成できません。',
  country_final: 'アカウントは別の国ですでに作成されています。国は変更できません。ページを再読み込みしてください。',
  account_outcome_unknown:
    'Stripe がアカウントを作成したか、まだ確認できていません。しばらくしてからもう一度お試しください。二重に作成されることはありません。',
  account_plan_refused:
    'プラットフォームが設定した種類のアカウントを Stripe が受け付けませんでした。プラットフォームに伝えてください。',
  return_origin_not_allowed: 'Stripe からこのページに戻ることが許可されていません。プラットフォームに伝えてください。',
  oauth_off: 'このプラットフォームでは、既存の Stripe アカウントを連結できません。',
}
