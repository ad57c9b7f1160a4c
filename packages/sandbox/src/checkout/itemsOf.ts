import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { amountsOf } from './amountsOf.js'
import { checkoutDetails } from './objects.js'

/** What a session sells, with the discounts and taxes of each row. */
export function itemsOf(account: AccountState, session: Stripe.Checkout.Session): Stripe.LineItem[] {
  const details = checkoutDetails(account).get(session.id)
  if (!details || session.currency === null) return []
  const { trial_period_days: days, trial_end: end } = details.subscriptionData
  return amountsOf(account, details, {
    currency: session.currency,
    discounts: details.discounts,
    isTrial: Boolean(days ?? end),
  }).items
}

/** As it is shown where nobody asked for discounts and taxes. */
export function shownItem({ discounts: _discounts, taxes: _taxes, ...item }: Stripe.LineItem): Stripe.LineItem {
  return item
}
