import type { StripeCheckoutAmount, StripeCheckoutSession, StripeCheckoutStatus } from '@stripe/stripe-js'
import { exponentOf, formatMoney } from '../../../browser/client/format/money.js'
import type { PublicCheckout, PublicLineItem } from '../../checkout/publicCheckout.js'

/** What the page has gathered of the buyer so far; it reaches the sandbox when the buyer confirms. */
export type Gathered = Pick<
  StripeCheckoutSession,
  'billingAddress' | 'businessName' | 'email' | 'phoneNumber' | 'shippingAddress' | 'taxIdInfo'
> & { individualName: string | null }

/** The session in the words of Stripe.js: camel case, and every amount twice, as a number and as a buyer reads it. */
export function sessionView(
  session: PublicCheckout,
  gathered: Gathered,
  { locale, canConfirm }: { locale: string; canConfirm: boolean },
): StripeCheckoutSession {
  const currency = session.currency ?? 'usd'
  const money = (amount: number): StripeCheckoutAmount => ({
    minorUnitsAmount: amount,
    amount: formatMoney({ amount, currency }, locale),
  })
  const { total_details: details, recurring, discounts, shipping_options: options } = session
  const shippingOptions = options.map(({ id, amount, name }) => ({
    id,
    currency,
    displayName: name,
    deliveryEstimate: null,
    ...money(amount),
  }))
  const chosen = shippingOptions.find(({ id }) => id === session.shipping_rate)
  const { individualName, ...known } = gathered
  return {
    ...known,
    nameCollection: null,
    canConfirm,
    currency,
    currencyOptions: null,
    discountAmounts: discounts.map((discount) => ({
      ...money(discount.amount),
      displayName: discount.name,
      promotionCode: discount.promotion_code,
      recurring: recurringOf(discount.duration, discount.duration_in_months),
      percentOff: discount.percent_off,
    })),
    id: session.id,
    lastPaymentError: session.last_payment_error ? { message: session.last_payment_error } : null,
    lineItems: session.line_items.map((item) => lineItemView(item, money)),
    livemode: session.livemode,
    minorUnitsAmountDivisor: 10 ** exponentOf(currency),
    recurring: recurring && {
      interval: recurring.interval,
      intervalCount: recurring.interval_count,
      isProrated: false,
      dueNext: {
        subtotal: money(recurring.subtotal),
        total: money(recurring.total),
        discount: money(recurring.subtotal - recurring.total),
        taxInclusive: money(0),
        taxExclusive: money(0),
        billingCycleAnchor: null,
      },
      trial:
        recurring.trial_end === null
          ? null
          : { trialEnd: recurring.trial_end, trialPeriodDays: recurring.trial_period_days ?? 0 },
    },
    savedPaymentMethods: null,
    shipping: chosen ? { shippingOption: chosen, taxAmounts: null } : null,
    shippingOptions,
    status: statusOf(session),
    surcharge: null,
    tax: { status: 'ready' },
    taxAmounts: null,
    total: {
      appliedBalance: money(0),
      balanceAppliedToNextInvoice: false,
      discount: money(details?.amount_discount ?? 0),
      shippingRate: money(details?.amount_shipping ?? 0),
      subtotal: money(session.amount_subtotal ?? 0),
      surcharge: money(0),
      taxExclusive: money(details?.amount_tax ?? 0),
      taxInclusive: money(0),
      total: money(session.amount_total ?? 0),
    },
    optionalItems: null,
  }
}

function lineItemView(
  item: PublicLineItem,
  money: (amount: number) => StripeCheckoutAmount,
): StripeCheckoutSession['lineItems'][number] {
  const { recurring } = item
  return {
    id: item.id,
    name: item.name,
    discount: money(item.amount_discount),
    subtotal: money(item.amount_subtotal),
    total: money(item.amount_total),
    taxExclusive: money(item.amount_tax),
    taxInclusive: money(0),
    unitAmount: money(item.unit_amount),
    unitAmountDecimal: null,
    description: item.description,
    quantity: item.quantity,
    unitLabel: item.unit_label,
    discountAmounts: null,
    taxAmounts: null,
    recurring: recurring && {
      interval: recurring.interval,
      intervalCount: recurring.interval_count,
      usageType: recurring.usage_type,
    },
    adjustableQuantity: item.adjustable_quantity,
    images: item.images,
    priceId: item.price,
    isRemovable: false,
    pricing: null,
    transformQuantity: null,
  }
}

function recurringOf(duration: string, months: number | null) {
  if (duration === 'forever') return { type: 'forever' } as const
  return duration === 'repeating' ? ({ type: 'repeating', durationInMonths: months ?? 1 } as const) : null
}

function statusOf({ status, payment_status }: PublicCheckout): StripeCheckoutStatus {
  return status === 'complete' ? { type: 'complete', paymentStatus: payment_status } : { type: status }
}
