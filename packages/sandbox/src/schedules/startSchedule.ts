import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { createSubscription } from '../subscriptions/createSubscription.js'
import { subscriptions } from '../subscriptions/objects.js'
import { saveSubscription } from '../subscriptions/saveSubscription.js'
import { lastDay } from './lastDay.js'
import { addedParam, discountParam, itemParam, phaseTerms } from './phaseTerms.js'
import { saveSchedule } from './saveSchedule.js'

/** The first phase begins: there is a subscription from now on. Its first invoice is a draft for an hour, like a renewal's. */
export function startSchedule(scope: Scope, schedule: Stripe.SubscriptionSchedule): Stripe.SubscriptionSchedule {
  const [first] = schedule.phases
  if (!first) return schedule
  const { billing_mode: mode, customer, customer_account: customerAccount } = schedule
  const made = createSubscription(
    scope,
    {
      ...(customerAccount === null ? { customer: idOf(customer) } : { customer_account: customerAccount }),
      ...phaseTerms(schedule, first),
      billing_mode: {
        type: mode.type,
        ...(mode.flexible?.proration_discounts
          ? { flexible: { proration_discounts: mode.flexible.proration_discounts } }
          : {}),
      },
      currency: first.currency,
      items: first.items.map(itemParam),
      discounts: first.discounts.map(discountParam),
      add_invoice_items: first.add_invoice_items.map(addedParam),
      proration_behavior: first.proration_behavior,
      ...(first.start_date < scope.now ? { backdate_start_date: first.start_date } : {}),
      ...(first.trial_end !== null && first.trial_end > scope.now ? { trial_end: first.trial_end } : {}),
    },
    { collection: 'later', archivedPrices: true },
  )
  const started = saveSchedule(scope, schedule, {
    status: 'active',
    subscription: made.id,
    current_phase: { end_date: first.end_date, start_date: first.start_date },
  })
  const held = subscriptions(scope.account).get(made.id) ?? made
  saveSubscription(scope, held, { schedule: schedule.id, ...lastDay(schedule, held) })
  return started
}
