import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  noAccountTitle: 'Set up your account to get paid',
  noAccountText:
    'Payments and payouts start once Stripe knows your business. Entering the information takes 15 to 20 minutes.',
  start: 'Set up the account',
  unfinishedTitle: 'Finish setting up your account',
  unfinishedText: 'Payments and payouts start when Stripe has the information that it still needs.',
  resume: 'Continue set-up',
  loadFailed: 'The state of the account could not be loaded',
}

export type NotificationBannerMessages = typeof en

export const notificationBannerMessages = /* @__PURE__ */ defineMessages(
  'NotificationBanner',
  en,
  () => import('./NotificationBanner.messages.ja.js'),
)
