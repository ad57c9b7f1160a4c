import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { draftInvoice } from '../invoices/drafts/draftInvoice.js'
import { finalizeInvoice } from '../invoices/lifecycle/finalizeInvoice.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { invoiceInputOf } from './billing/invoiceInputOf.js'
import { creditUnused } from './change/creditUnused.js'
import { saveSubscription } from './saveSubscription.js'
import { payerId, payerOf } from './terms/defaultPaymentMethod.js'

/** Stops a subscription without ending it: no period begins and nothing is billed until it is resumed. */
export function pauseSubscription(
  requested: Scope,
  subscription: Stripe.Subscription,
  params: Stripe.SubscriptionPauseParams,
): Stripe.Subscription {
  const scope = inTimeOf(requested, payerId(payerOf(subscription)))
  if (!['active', 'trialing', 'past_due'].includes(subscription.status)) {
    throw invalidRequest(`You cannot pause this subscription because it has a status of ${subscription.status}.`, {
      code: 'subscription_cannot_be_paused',
    })
  }
  const invoice = creditWhatIsLeft(scope, subscription, params)
  return saveSubscription(
    scope,
    subscription,
    {
      status: 'paused',
      status_details: {
        paused: {
          subscription: { type: 'pause_requested' },
          transitioned_at: scope.now,
          type: 'subscription',
        },
      },
      ...(invoice ? { latest_invoice: invoice.id } : {}),
    },
    { events: ['customer.subscription.updated', 'customer.subscription.paused'] },
  )
}

/** Time that was paid for and will not be used is credited only if the request asks for it. */
function creditWhatIsLeft(
  scope: Scope,
  subscription: Stripe.Subscription,
  { bill_for: billFor, invoicing_behavior: behavior }: Stripe.SubscriptionPauseParams,
): Stripe.Invoice | undefined {
  const from = billFor?.unused_time_from?.type
  if (from === undefined || from === 'none') return undefined
  creditUnused(scope, subscription, (item) => (from === 'now' ? scope.now : item.current_period_start))
  if (behavior !== 'invoice') return undefined
  const draft = draftInvoice(scope, {
    ...invoiceInputOf(scope, subscription),
    billing_reason: 'subscription_update',
    pendingItems: 'subscription',
    auto_advance: false,
  })
  return finalizeInvoice(scope, draft, { autoAdvance: true })
}
