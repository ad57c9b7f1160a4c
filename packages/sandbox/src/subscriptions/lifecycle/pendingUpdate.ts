import type Stripe from 'stripe'
import { voidInvoice } from '../../invoices/lifecycle/voidInvoice.js'
import { invoices } from '../../invoices/objects.js'
import type { Scope } from '../../money/scope.js'
import { factsOf } from '../facts.js'
import { subscriptions } from '../objects.js'
import { saveSubscription } from '../saveSubscription.js'

/** Nobody paid for the change in time: its invoice is void, and everything stays as it was. */
export function expireUpdate(scope: Scope, subscription: Stripe.Subscription): void {
  const facts = factsOf(scope.account, subscription)
  const invoice = invoices(scope.account).get(facts.waiting?.invoice ?? '')
  facts.waiting = undefined
  saveSubscription(
    scope,
    subscription,
    { pending_update: null },
    { events: ['customer.subscription.updated', 'customer.subscription.pending_update_expired'] },
  )
  if (invoice?.status === 'open') voidInvoice(scope, invoice)
}

/** The invoice of a change was paid: now it is made. */
export function applyUpdate(scope: Scope, subscription: Stripe.Subscription): void {
  const facts = factsOf(scope.account, subscription)
  const { waiting } = facts
  if (!waiting) return
  facts.waiting = undefined
  waiting.apply(scope)
  const applied = subscriptions(scope.account).get(subscription.id)
  if (applied) scope.emit('customer.subscription.pending_update_applied', applied)
}
