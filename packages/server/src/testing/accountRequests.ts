import type { AccountRouteName } from '../router/handle.js'

/** What a test knows of an account when it calls every route of the table. */
export interface Known {
  payout: string
  /** Stripe says of automatic payouts only what is in them. */
  automaticPayout: string
  operation: string
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
  searchJapaneseBanks: () => ({ path: '/japan/banks?query=%E3%81%BF%E3%81%9A%E3%81%BB' }),
  searchJapaneseBranches: () => ({ path: '/japan/banks/0001/branches?query=100' }),
  getJapanesePostalAddress: () => ({ path: '/japan/postal_codes/1500001' }),
  streamEvents: () => ({ path: '/events' }),
}
