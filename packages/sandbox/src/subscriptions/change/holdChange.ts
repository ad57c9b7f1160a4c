import type Stripe from 'stripe'
import { draftInvoice } from '../../invoices/drafts/draftInvoice.js'
import { finalizeInvoice } from '../../invoices/lifecycle/finalizeInvoice.js'
import { payInvoice } from '../../invoices/lifecycle/payInvoice.js'
import type { Scope } from '../../money/scope.js'
import { factsOf } from '../facts.js'
import { incompleteSeconds } from '../lifecycle/nextMoment.js'
import { subscriptions } from '../objects.js'
import { saveSubscription } from '../saveSubscription.js'
import { applyChange } from './applyChange.js'
import type { PlannedChange } from './planChange.js'

/**
 * `pending_if_incomplete`: the change is billed first, and made when that invoice is paid. Until then, for 23 hours at most, the
 * subscription goes on as it was and shows what waits.
 */
export function holdChange(
  scope: Scope,
  plan: PlannedChange,
  { offSession }: { offSession: boolean },
): Stripe.Subscription {
  const { account, now } = scope
  const { after, before } = plan
  const { id } = before
  const draft = draftInvoice(scope, {
    ...plan.input,
    lines: [...plan.prorations, ...plan.charges, ...plan.added],
    auto_advance: false,
  })
  factsOf(account, before).waiting = {
    invoice: draft.id,
    apply(later) {
      const held = subscriptions(account).get(id)
      if (!held) return
      const { made } = applyChange(later, { ...plan, before: held }, {}, { bill: false })
      saveSubscription(later, held, { ...made, latest_invoice: draft.id, pending_update: null })
    },
  }
  const billed = saveSubscription(scope, before, { latest_invoice: draft.id }, { events: [] })
  const open = finalizeInvoice(scope, draft, { autoAdvance: false })
  const outcome = open.status === 'open' ? payInvoice(scope, open, { off_session: offSession }).outcome : 'paid'
  const held = subscriptions(account).get(id) ?? billed
  if (outcome === 'paid') return held
  const periodEnd = Math.min(...held.items.data.map((item) => item.current_period_end))
  return saveSubscription(scope, held, {
    pending_update: {
      billing_cycle_anchor:
        after.billing_cycle_anchor === before.billing_cycle_anchor ? null : after.billing_cycle_anchor,
      cancel_at_period_end: null,
      discount: null,
      discounts: null,
      expires_at: Math.min(now + incompleteSeconds, periodEnd),
      metadata: null,
      subscription_items: after.items.data,
      trial_end: after.trial_end === before.trial_end ? null : after.trial_end,
      trial_from_plan: null,
    },
  })
}
