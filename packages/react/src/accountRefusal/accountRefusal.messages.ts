import { defineMessages } from '../messages/defineMessages.js'

/** By the backend's own codes. */
const en = {
  country_not_offered: 'This platform takes no sellers from this country. Choose the country of your business.',
  country_unsupported: 'Stripe has no accounts in this country.',
  country_final: 'An account was already made in another country, and its country never changes. Reload the page.',
  account_outcome_unknown:
    'Whether Stripe has made your account is not known yet. Try again in a moment: it is never made twice.',
  account_plan_refused: 'Stripe refused the kind of account that this platform makes. Tell the platform.',
  return_origin_not_allowed: 'This page may not be come back to from Stripe. Tell the platform.',
  oauth_off: 'This platform takes no accounts that exist already.',
}

export type AccountRefusalMessages = typeof en

/** Why an account could not be made, or Stripe's page for it not be opened. */
export const accountRefusalMessages = /* @__PURE__ */ defineMessages(
  'AccountRefusal',
  en,
  () => import('./accountRefusal.messages.ja.js'),
)
