import type Stripe from 'stripe'
import type { CheckoutLine } from '../checkout/objects.js'
import { type AccountState, collection } from '../core/account.js'

/** Payment links have no `created` of their own. */
export interface PaymentLinkEntry {
  id: string
  created: number
  /** In its address. */
  token: string
  link: Stripe.PaymentLink
  lines: CheckoutLine[]
}

export const paymentLinks = (account: AccountState) =>
  collection<PaymentLinkEntry>(account, 'payment_links', { token: true, active: ({ link }) => link.active })
