import type Stripe from 'stripe'
import { previewInvoice } from '../../invoices/drafts/previewInvoice.js'
import type { Scope } from '../../money/scope.js'
import { renewalInput } from '../billing/renewalInput.js'
import { factsOf } from '../facts.js'

/** Some days before a renewal: what its invoice would be by now. It is no invoice yet and has no id. */
export function announceUpcoming(scope: Scope, subscription: Stripe.Subscription): void {
  const periodEnd = Math.min(...subscription.items.data.map((item) => item.current_period_end))
  factsOf(scope.account, subscription).upcomingTold = periodEnd
  const { input } = renewalInput(scope, subscription)
  const { invoice } = previewInvoice(scope, { ...input, billing_reason: 'upcoming' })
  const { id: _, ...upcoming } = { ...invoice, created: scope.now, next_payment_attempt: periodEnd + 3600 }
  scope.emit('invoice.upcoming', upcoming)
}
