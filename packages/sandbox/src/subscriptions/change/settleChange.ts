import type Stripe from 'stripe'
import { finalizeInvoice } from '../../invoices/lifecycle/finalizeInvoice.js'
import { payInvoice } from '../../invoices/lifecycle/payInvoice.js'
import { sendInvoice } from '../../invoices/lifecycle/sendInvoice.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { subscriptions } from '../objects.js'
import { saveSubscription } from '../saveSubscription.js'

interface Paying {
  readonly charged: boolean
  readonly behavior: Stripe.SubscriptionUpdateParams.PaymentBehavior
  readonly offSession: boolean
}

/** Asks for what a change costs at once. Where that is not paid, the subscription is past due until it is. */
export function settleChange(scope: Scope, draft: Stripe.Invoice, { charged, behavior, offSession }: Paying): void {
  const open = finalizeInvoice(scope, draft, { autoAdvance: behavior !== 'default_incomplete' })
  if (open.status !== 'open') return
  if (!charged) {
    sendInvoice(scope, open)
    return
  }
  if (behavior !== 'default_incomplete' && payInvoice(scope, open, { off_session: offSession }).outcome === 'paid')
    return
  const held = subscriptions(scope.account).get(idOf(draft.parent?.subscription_details?.subscription) ?? '')
  if (held?.status === 'active') saveSubscription(scope, held, { status: 'past_due' })
}
