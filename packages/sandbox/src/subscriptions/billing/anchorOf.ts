import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Anchor } from '../cycle/periods.js'
import { factsOf } from '../facts.js'

/** What the periods of a subscription are counted from. */
export const anchorOf = (
  account: AccountState,
  subscription: Pick<Stripe.Subscription, 'id' | 'billing_cycle_anchor'>,
): Anchor => ({
  at: subscription.billing_cycle_anchor,
  dayOfMonth: factsOf(account, subscription).dayOfMonth,
})
