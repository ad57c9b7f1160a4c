import type { AccountRouteName } from '../router/handle.js'

/** What a test knows of an account when it calls every route of the table. */
export interface Known {
  payout: string
  /** Stripe says of automatic payouts only what is in them. */
  automaticPayout: string
  operation: string
  person: string
}

interface AccountRequest {
  path: string
  body?: Record<string, unknown>
}

/** A good request for every account route: a route without one does not compile. */
export const accountRequests: Record<AccountRouteName, (known: Known) => AccountRequest> = {
  getSession: () => ({ path: '/session' }),
  createAccountSession: () => ({
    path: '/account_sessions',
    body: { components: { payouts_list: { enabled: true } } },
  }),
  getBalance: () => ({ path: '/balance' }),
  listPayouts: () => ({ path: '/payouts' }),
  getPayout: ({ payout }) => ({ path: `/payouts/${payout}` }),
  listPayoutBalanceTransactions: ({ automaticPayout }) => ({
    path: `/payouts/${automaticPayout}/balance_transactions`,
  }),
  createPayout: ({ operation }) => ({ path: '/payouts', body: { operation, amount: 100, currency: 'jpy' } }),
  cancelPayout: ({ payout, operation }) => ({ path: `/payouts/${payout}/cancel`, body: { operation } }),
  listMoneyOperations: () => ({ path: '/money_operations?status=unknown' }),
  getMoneyOperation: ({ operation }) => ({ path: `/money_operations/${operation}` }),
  getAccountStatus: () => ({ path: '/account/status' }),
  getOnboarding: () => ({ path: '/onboarding' }),
  createAccount: () => ({ path: '/account', body: { country: 'JP' } }),
  updateAccount: () => ({ path: '/account/answers', body: { business_profile: { name: '本屋プレス' } } }),
  createPerson: ({ operation }) => ({
    path: '/account/persons',
    body: { operation, answers: { first_name_kanji: '花子', relationship: { director: true } } },
  }),
  updatePerson: ({ person }) => ({
    path: `/account/persons/${person}`,
    body: { answers: { email: 'hanako@example.jp' } },
  }),
  deletePerson: ({ person }) => ({ path: `/account/persons/${person}` }),
  acceptTerms: () => ({ path: '/account/terms', body: {} }),
  createAccountLink: () => ({
    path: '/account/links',
    body: { type: 'account_onboarding', return_url: 'https://honya.example/connect' },
  }),
  startOauth: () => ({ path: '/oauth/authorize', body: { redirect_uri: 'https://honya.example/joined' } }),
  completeOauth: () => ({ path: '/oauth/complete', body: { state: 'nobody', error: 'access_denied' } }),
  disconnectAccount: () => ({ path: '/account/disconnect', body: {} }),
  searchJapaneseBanks: () => ({ path: '/japan/banks?query=%E3%81%BF%E3%81%9A%E3%81%BB' }),
  searchJapaneseBranches: () => ({ path: '/japan/banks/0001/branches?query=100' }),
  getJapanesePostalAddress: () => ({ path: '/japan/postal_codes/1500001' }),
  streamEvents: () => ({ path: '/events' }),
}
