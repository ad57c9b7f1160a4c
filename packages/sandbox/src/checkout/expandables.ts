import type Stripe from 'stripe'
import { coupons, promotionCodes } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { type Expandables, expandable, included } from '../core/expand.js'
import { customers } from '../customers/objects.js'
import { invoices } from '../invoices/objects.js'
import { paymentIntents } from '../money/objects.js'
import { setupIntents } from '../setupIntents/objects.js'
import { subscriptions } from '../subscriptions/objects.js'
import { breakdownOf } from './amountsOf.js'
import { itemsOf, shownItem } from './itemsOf.js'
import { checkoutSessions } from './objects.js'
import { rateNamed } from './shippingOptions.js'

const itemsNamed = (account: AccountState, id: unknown): Stripe.LineItem[] => {
  const session = checkoutSessions(account).get(String(id))
  return session ? itemsOf(account, session) : []
}

export const checkoutExpandables: Expandables[] = [
  expandable('checkout.session', {
    'discounts.coupon': ({ account }, id) => coupons(account).get(id),
    'discounts.promotion_code': ({ account }, id) => promotionCodes(account).get(id),
    'shipping_cost.shipping_rate': ({ account }, id) => rateNamed(account, id),
    'shipping_options.shipping_rate': ({ account }, id) => rateNamed(account, id),
    customer: ({ account }, id) => customers(account).get(id),
    invoice: ({ account }, id) => invoices(account).get(id),
    payment_intent: ({ account }, id) => paymentIntents(account).get(id),
    setup_intent: ({ account }, id) => setupIntents(account).get(id),
    subscription: ({ account }, id) => subscriptions(account).get(id),
    line_items: included(({ account }, session) => ({
      object: 'list',
      data: itemsNamed(account, session.id).slice(0, 10).map(shownItem),
      has_more: itemsNamed(account, session.id).length > 10,
      url: `/v1/checkout/sessions/${session.id}/line_items`,
    })),
    'total_details.breakdown': included(({ account }, session) => breakdownOf(itemsNamed(account, session.id))),
  }),
]
