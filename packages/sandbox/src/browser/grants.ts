import type { BrowserSession } from './browserSessions.js'
import { notGranted } from './refusal.js'

type Components = BrowserSession['components']

/** Which components may read what. The session is the only permission that a page has. */
const readers = {
  balance: ['balances', 'payouts'],
  payouts: ['payouts', 'payouts_list'],
  payout: ['payouts', 'payouts_list', 'payout_details'],
  payments: ['payments'],
  payment: ['payments', 'payment_details', 'payment_disputes', 'disputes_list'],
  disputes: ['disputes_list'],
  documents: ['documents'],
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

const paymentComponents = ['payments', 'payment_details', 'payment_disputes', 'disputes_list']

export type PaymentFeature =
  | 'refund_management'
  | 'dispute_management'
  | 'capture_payments'
  | 'destination_on_behalf_of_charge_management'

const manages = (components: Components, feature: PaymentFeature): boolean =>
  paymentComponents.some((name) => {
    const grant = components[name]
    return grant?.enabled && grant.features[feature]
  })

export const managesOnBehalf = (components: Components): boolean =>
  manages(components, 'destination_on_behalf_of_charge_management')

export function requireFeature(components: Components, feature: PaymentFeature): void {
  if (!manages(components, feature)) throw notGranted(`The account session does not grant ${feature}.`)
}
