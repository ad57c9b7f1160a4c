import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { missing } from '../../core/errors.js'
import { lineItemsOf } from './amountDetails.js'

/** The lines of a payment in the order in which they were given, a page of them. */
export function lineItemPage(
  ctx: Context<Stripe.PaymentIntentListAmountDetailsLineItemsParams>,
  intent: Stripe.PaymentIntent,
): Stripe.ApiList<Stripe.PaymentIntentAmountDetailsLineItem> {
  const { limit = 10, starting_after: after, ending_before: before } = ctx.params
  const lines = lineItemsOf(ctx, intent.id)
  const cursor = after ?? before
  const at = cursor === undefined ? -1 : lines.findIndex(({ id }) => id === cursor)
  if (cursor !== undefined && at < 0) {
    throw missing('line item', cursor, after === undefined ? 'ending_before' : 'starting_after')
  }
  const backwards = after === undefined && before !== undefined
  const start = backwards ? Math.max(0, at - limit) : at + 1
  const end = backwards ? at : start + limit
  return {
    object: 'list',
    data: lines.slice(start, end),
    has_more: backwards ? start > 0 : end < lines.length,
    url: ctx.url,
  }
}
