import type { BrowserSession, Grant } from './browserSessions.js'
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

export type PaymentFeature =
  | 'refund_management'
  | 'dispute_management'
  | 'capture_payments'
  | 'destination_on_behalf_of_charge_management'

/** What the component that asks was granted, if it shows such a thing: one with more features lends none to another. */
export function grantFor(components: Components, what: Readable, component: string | undefined): Grant {
  const name = readers[what].find((known) => known === component)
  const grant = name && components[name]
  if (!grant?.enabled) throw notGranted(`The account session enables no component ${component} that shows ${what}.`)
  return grant
}

export const managesOnBehalf = ({ features }: Grant): boolean =>
  features.destination_on_behalf_of_charge_management === true

export function requireFeature({ features }: Grant, feature: PaymentFeature): void {
  if (!features[feature]) throw notGranted(`The account session does not grant ${feature}.`)
}
