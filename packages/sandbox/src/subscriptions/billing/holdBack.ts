import type Stripe from 'stripe'
import { finalizeInvoice } from '../../invoices/lifecycle/finalizeInvoice.js'
import { markUncollectible } from '../../invoices/lifecycle/markUncollectible.js'
import { voidInvoice } from '../../invoices/lifecycle/voidInvoice.js'
import type { Scope } from '../../money/scope.js'

/** What becomes of an invoice while collection is paused: it stays a draft, is written off or is void. */
export function holdBack(
  scope: Scope,
  draft: Stripe.Invoice,
  behavior: Stripe.Subscription.PauseCollection.Behavior,
): void {
  if (behavior === 'keep_as_draft') return
  const open = finalizeInvoice(scope, draft, { autoAdvance: false })
  if (open.status !== 'open') return
  if (behavior === 'void') voidInvoice(scope, open)
  else markUncollectible(scope, open)
}
