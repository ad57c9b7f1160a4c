import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

/** An invoice that is sent needs a day to be paid by; one that is charged has none. */
export function daysUntilDueOf(
  params: Pick<Stripe.SubscriptionUpdateParams, 'days_until_due'>,
  collection: Stripe.Subscription.CollectionMethod,
  before: Pick<Stripe.Subscription, 'days_until_due'>,
): number | null {
  const days = params.days_until_due
  if (collection !== 'send_invoice') {
    if (days === undefined) return null
    throw invalidRequest(
      'The `days_until_due` parameter can only be set when `collection_method` is set to `send_invoice`.',
      { param: 'days_until_due' },
    )
  }
  const due = days ?? before.days_until_due
  if (due === null) {
    throw invalidRequest('You must pass `days_until_due` when `collection_method` is set to `send_invoice`.', {
      code: 'parameter_missing',
      param: 'days_until_due',
    })
  }
  if (due < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: 'days_until_due',
    })
  }
  return due
}
