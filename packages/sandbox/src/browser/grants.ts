import type { BrowserSession } from './browserSessions.js'

type Components = BrowserSession['components']

/** Which components may read what. The session is the only permission that a page has. */
const readers = {
  balance: ['balances', 'payouts'],
  payouts: ['payouts', 'payouts_list'],
  payout: ['payouts', 'payouts_list', 'payout_details'],
} as const

export type Readable = keyof typeof readers

export const mayRead = (components: Components, what: Readable): boolean =>
  readers[what].some((name) => components[name]?.enabled)

export const payoutMethods = ['standard', 'instant'] as const

export type PayoutMethod = (typeof payoutMethods)[number]

export const mayPayOut = (components: Components, method: PayoutMethod): boolean =>
  ['balances', 'payouts'].some((name) => {
    const grant = components[name]
    return grant?.enabled && grant.features[`${method}_payouts`]
  })
