import type Stripe from 'stripe'
import { couponOf } from '../../catalog/discounts.js'
import { products, promotionCodes } from '../../catalog/objects.js'
import { itemsOf } from '../../checkout/itemsOf.js'
import { checkoutDetails } from '../../checkout/objects.js'
import { rateNamed } from '../../checkout/shippingOptions.js'
import type { AccountState } from '../../core/account.js'
import { idOf, paymentIntents } from '../../money/objects.js'
import type { PublicCheckout, PublicDiscount, PublicLineItem, PublicRecurring } from './publicCheckout.js'

// Stripe may add to these: what is not known here is told as the first step of its kind.
const modes = ['payment', 'setup', 'subscription'] as const
const statuses = ['open', 'complete', 'expired'] as const
const paymentStatuses = ['unpaid', 'paid', 'no_payment_required'] as const

/** A session as a browser is shown it, with what its page would show beside it. */
export function publicCheckoutOf(account: AccountState, session: Stripe.Checkout.Session): PublicCheckout {
  const items = itemsOf(account, session)
  const details = checkoutDetails(account).get(session.id)
  const intent = paymentIntents(account).get(idOf(session.payment_intent) ?? '')
  return {
    id: session.id,
    mode: modes.find((mode) => mode === session.mode) ?? 'payment',
    ui_mode: session.ui_mode ?? 'hosted_page',
    status: statuses.find((status) => status === session.status) ?? 'open',
    payment_status: paymentStatuses.find((status) => status === session.payment_status) ?? 'unpaid',
    livemode: session.livemode,
    currency: session.currency,
    amount_subtotal: session.amount_subtotal,
    amount_total: session.amount_total,
    customer_email: session.customer_details?.email ?? session.customer_email,
    billing_address_collection: session.billing_address_collection,
    redirect_on_completion: session.redirect_on_completion ?? null,
    return_url: session.return_url ?? null,
    total_details: session.total_details,
    line_items: items.map((item) => publicItem(account, item)),
    discounts: publicDiscounts(account, items),
    shipping_options: session.shipping_options.map((option) => ({
      id: idOf(option.shipping_rate),
      amount: option.shipping_amount,
      name: rateNamed(account, idOf(option.shipping_rate))?.display_name ?? null,
    })),
    shipping_rate: details?.shippingRate ?? null,
    asks_shipping_address: session.shipping_address_collection !== null,
    asks_phone: session.phone_number_collection?.enabled ?? false,
    recurring: publicRecurring(items, details?.subscriptionData ?? {}),
    last_payment_error: intent?.last_payment_error?.message ?? null,
    page: session.ui_mode === 'embedded_page' && details ? `checkout/pay/${details.token}` : null,
  }
}

const intervals = ['day', 'week', 'month', 'year'] as const
const intervalOf = (interval: string) => intervals.find((known) => known === interval) ?? 'month'

function publicItem(account: AccountState, item: Stripe.LineItem): PublicLineItem {
  const { price, adjustable_quantity: adjustable } = item
  const product = products(account).get(price ? idOf(price.product) : '')
  return {
    id: item.id,
    name: product?.name ?? item.description ?? '',
    description: product?.description ?? null,
    images: product?.images ?? [],
    unit_label: product?.unit_label ?? null,
    price: price?.id ?? '',
    quantity: item.quantity ?? 1,
    unit_amount: price?.unit_amount ?? Math.round(item.amount_subtotal / (item.quantity || 1)),
    amount_discount: item.amount_discount,
    amount_subtotal: item.amount_subtotal,
    amount_tax: item.amount_tax,
    amount_total: item.amount_total,
    recurring: price?.recurring
      ? {
          interval: intervalOf(price.recurring.interval),
          interval_count: price.recurring.interval_count,
          usage_type: price.recurring.usage_type === 'metered' ? 'metered' : 'licensed',
        }
      : null,
    adjustable_quantity: adjustable?.enabled
      ? { minimum: adjustable.minimum ?? 0, maximum: adjustable.maximum ?? 99 }
      : null,
  }
}

/** Each discount once, with what it takes off all rows together. */
function publicDiscounts(account: AccountState, items: readonly Stripe.LineItem[]): PublicDiscount[] {
  const found = new Map<string, PublicDiscount>()
  for (const { amount, discount } of items.flatMap((item) => item.discounts ?? [])) {
    const coupon = couponOf(account, discount)
    const code = promotionCodes(account).get(idOf(discount.promotion_code) ?? '')
    const before = found.get(discount.id)
    found.set(discount.id, {
      amount: (before?.amount ?? 0) + amount,
      name: coupon?.name ?? coupon?.id ?? '',
      promotion_code: code?.code ?? null,
      percent_off: coupon?.percent_off ?? null,
      duration: coupon?.duration ?? 'once',
      duration_in_months: coupon?.duration_in_months ?? null,
    })
  }
  return [...found.values()]
}

function publicRecurring(
  items: readonly Stripe.LineItem[],
  { trial_end, trial_period_days }: Stripe.Checkout.SessionCreateParams.SubscriptionData,
): PublicRecurring | null {
  const rows = items.filter(({ price }) => price?.recurring)
  const recurring = rows[0]?.price?.recurring
  if (!recurring) return null
  // What is due next is the whole price, also where a trial makes the first period free.
  const subtotal = rows.reduce((sum, { price, quantity }) => sum + (price?.unit_amount ?? 0) * (quantity ?? 1), 0)
  return {
    interval: intervalOf(recurring.interval),
    interval_count: recurring.interval_count,
    trial_end: trial_end ?? null,
    trial_period_days: trial_period_days ?? null,
    subtotal,
    total: subtotal - rows.reduce((sum, row) => sum + row.amount_discount, 0),
  }
}
