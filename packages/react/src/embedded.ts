'use client'

import { embedded } from './connect/embedded.js'

export type {
  EmbeddedCallbacks,
  EmbeddedLoadError,
  EmbeddedOptions,
  EmbeddedProps,
  EmbeddedTag,
} from './connect/embeddedProps.js'

/** Account details and bank accounts, to look at and to change. @public */
export const ConnectAccountManagement = /* @__PURE__ */ embedded('account-management')

/** Collects what Stripe needs to know about a new account. @public */
export const ConnectAccountOnboarding = /* @__PURE__ */ embedded('account-onboarding')

/** The balance over a period, to download. @public */
export const ConnectBalanceReport = /* @__PURE__ */ embedded('balance-report')

/** Balances, payout schedule and paying out. @public */
export const ConnectBalances = /* @__PURE__ */ embedded('balances')

/** All disputes of the account. @public */
export const ConnectDisputesList = /* @__PURE__ */ embedded('disputes-list')

/** Tax invoices and other documents Stripe made. @public */
export const ConnectDocuments = /* @__PURE__ */ embedded('documents')

/** A financial account and its balance. @public */
export const ConnectFinancialAccount = /* @__PURE__ */ embedded('financial-account')

/** What moved in a financial account. @public */
export const ConnectFinancialAccountTransactions = /* @__PURE__ */ embedded('financial-account-transactions')

/** Offers an instant payout where one is possible. @public */
export const ConnectInstantPayoutsPromotion = /* @__PURE__ */ embedded('instant-payouts-promotion')

/** One issued card, or one after the other. @public */
export const ConnectIssuingCard = /* @__PURE__ */ embedded('issuing-card')

/** All issued cards. @public */
export const ConnectIssuingCardsList = /* @__PURE__ */ embedded('issuing-cards-list')

/** What Stripe needs from the account, and by when. @public */
export const ConnectNotificationBanner = /* @__PURE__ */ embedded('notification-banner')

/** One payment in an overlay. @public */
export const ConnectPaymentDetails = /* @__PURE__ */ embedded('payment-details')

/** The disputes of one payment. @public */
export const ConnectPaymentDisputes = /* @__PURE__ */ embedded('payment-disputes')

/** Payments, with refunds, disputes and export. @public */
export const ConnectPayments = /* @__PURE__ */ embedded('payments')

/** One payout in an overlay. @public */
export const ConnectPayoutDetails = /* @__PURE__ */ embedded('payout-details')

/** What each payout was made of, to download. @public */
export const ConnectPayoutReconciliationReport = /* @__PURE__ */ embedded('payout-reconciliation-report')

/** Balance, payout schedule and the list of payouts. @public */
export const ConnectPayouts = /* @__PURE__ */ embedded('payouts')

/** The list of payouts alone. @public */
export const ConnectPayoutsList = /* @__PURE__ */ embedded('payouts-list')

/** Where the account is registered for tax. @public */
export const ConnectTaxRegistrations = /* @__PURE__ */ embedded('tax-registrations')

/** Tax settings: head office, default tax code. @public */
export const ConnectTaxSettings = /* @__PURE__ */ embedded('tax-settings')
