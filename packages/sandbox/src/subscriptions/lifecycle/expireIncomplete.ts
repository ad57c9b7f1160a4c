import type Stripe from 'stripe'
import { voidInvoice } from '../../invoices/lifecycle/voidInvoice.js'
import { invoices } from '../../invoices/objects.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { saveSubscription } from '../saveSubscription.js'

/** Nobody paid the first invoice within 23 hours: it is void, and the subscription never began. */
export function expireIncomplete(scope: Scope, subscription: Stripe.Subscription): Stripe.Subscription {
  const expired = saveSubscription(scope, subscription, { status: 'incomplete_expired', ended_at: scope.now })
  const invoice = invoices(scope.account).get(idOf(subscription.latest_invoice) ?? '')
  if (invoice?.status === 'open') voidInvoice(scope, invoice)
  return expired
}
