import type Stripe from 'stripe'
import { draftInvoice, joiningItems } from '../../invoices/drafts/draftInvoice.js'
import { voidInvoice } from '../../invoices/lifecycle/voidInvoice.js'
import { invoices } from '../../invoices/objects.js'
import type { Scope } from '../../money/scope.js'
import { invoiceInputOf } from '../billing/invoiceInputOf.js'
import { factsOf } from '../facts.js'
import { saveSubscription } from '../saveSubscription.js'

interface Ending {
  readonly reason?: Stripe.Subscription.CancellationDetails.Reason | null
  /** Whether what is pending is billed now. */
  readonly invoiceNow?: boolean
  readonly details?: Partial<Stripe.Subscription.CancellationDetails>
}

/** The end of a subscription, whoever wanted it. What it still asks for is not asked for any more by itself. */
export function endSubscription(
  scope: Scope,
  subscription: Stripe.Subscription,
  { reason, invoiceNow = false, details = {} }: Ending,
): Stripe.Subscription {
  const { account, now } = scope
  const held = subscription.cancellation_details ?? noDetails
  const billed = invoiceNow ? lastInvoice(scope, subscription) : undefined
  const ended = saveSubscription(
    scope,
    subscription,
    {
      status: 'canceled',
      canceled_at: subscription.canceled_at ?? now,
      cancellation_details: { ...held, ...details, reason: reason === undefined ? held.reason : reason },
      ended_at: now,
      pause_collection: null,
      pending_update: null,
      next_pending_invoice_item_invoice: null,
      ...(billed === undefined ? {} : { latest_invoice: billed }),
    },
    { events: ['customer.subscription.deleted'] },
  )
  factsOf(account, subscription).billed.clear()
  stopCollecting(scope, subscription, billed)
  return ended
}

export const noDetails: Stripe.Subscription.CancellationDetails = {
  comment: null,
  feedback: null,
  feedback_option: null,
  reason: null,
}

/** Bills what is pending: unused time, usage. */
function lastInvoice(scope: Scope, subscription: Stripe.Subscription): string | undefined {
  const input = {
    ...invoiceInputOf(scope, subscription),
    billing_reason: 'subscription_update' as const,
    pendingItems: 'subscription' as const,
  }
  if (joiningItems(scope, input).length === 0) return undefined
  return draftInvoice(scope, { ...input, auto_advance: true }).id
}

/** A first invoice that nobody will pay is void; later ones stay as they are, and nothing tries to collect them. */
function stopCollecting(scope: Scope, { id, status }: Stripe.Subscription, last: string | undefined): void {
  for (const invoice of [...invoices(scope.account).walk({ where: { subscription: id } })]) {
    if (invoice.id === last) continue
    if (invoice.status === 'open' && status === 'incomplete') voidInvoice(scope, invoice)
    else if (invoice.status === 'draft' || invoice.status === 'open') hold(scope, invoice)
  }
}

function hold(scope: Scope, invoice: Stripe.Invoice): void {
  if (!invoice.auto_advance) return
  const held = invoices(scope.account).update(invoice.id, {
    auto_advance: false,
    automatically_finalizes_at: null,
    next_payment_attempt: null,
  })
  scope.emit('invoice.updated', held, { previous: invoice })
}
