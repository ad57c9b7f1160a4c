import type { RouteName, Routes } from '@connect-kit/contract'

/** The routes a browser may call: all but those that Stripe calls. @public */
export type CallableRoute = {
  [Name in RouteName]: Routes[Name]['audience'] extends 'account' ? Name : never
}[RouteName]

type Endpoints = { [Name in CallableRoute]: `${Routes[Name]['method']} ${Routes[Name]['path']}` }

/** Names and addresses of the contract's routes, without the schemas. The compiler refuses a row that differs from it. */
export const endpoints = {
  getSession: 'GET /session',
  createAccountSession: 'POST /account_sessions',
  getBalance: 'GET /balance',
  listPayouts: 'GET /payouts',
  getPayout: 'GET /payouts/{payout}',
  listPayoutBalanceTransactions: 'GET /payouts/{payout}/balance_transactions',
  createPayout: 'POST /payouts',
  cancelPayout: 'POST /payouts/{payout}/cancel',
  listMoneyOperations: 'GET /money_operations',
  getMoneyOperation: 'GET /money_operations/{operation}',
  getAccountStatus: 'GET /account/status',
  getOnboarding: 'GET /onboarding',
  createAccount: 'POST /account',
  updateAccount: 'POST /account/answers',
  createPerson: 'POST /account/persons',
  updatePerson: 'POST /account/persons/{person}',
  deletePerson: 'DELETE /account/persons/{person}',
  acceptTerms: 'POST /account/terms',
  createAccountLink: 'POST /account/links',
  startOauth: 'POST /oauth/authorize',
  completeOauth: 'POST /oauth/complete',
  disconnectAccount: 'POST /account/disconnect',
  searchJapaneseBanks: 'GET /japan/banks',
  searchJapaneseBranches: 'GET /japan/banks/{bank}/branches',
  getJapanesePostalAddress: 'GET /japan/postal_codes/{postal_code}',
  streamEvents: 'GET /events',
} as const satisfies Endpoints
