import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { idOf } from '../../money/objects.js'
import { subscriptions } from '../../subscriptions/objects.js'
import { billedToOf, defaultMethodOf } from '../billedTo.js'
import { subscriptionOf } from '../objects.js'

/** The payment method that an invoice is charged to: its own, else its subscription's, else the customer's. */
export function methodFor(account: AccountState, invoice: Stripe.Invoice): string | null {
  const subscription = subscriptions(account).get(subscriptionOf(invoice) ?? '')
  return (
    idOf(invoice.default_payment_method) ??
    idOf(subscription?.default_payment_method) ??
    defaultMethodOf(account, billedToOf(invoice))
  )
}
