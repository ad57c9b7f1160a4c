import type Stripe from 'stripe'
import type { InvoiceInput, NewLine } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { invoiceInputOf } from '../billing/invoiceInputOf.js'
import { grossAmount } from '../billing/itemAmounts.js'
import { periodLines, wholePeriod } from '../billing/periodLines.js'
import { productName } from '../items/describe.js'
import { isMetered } from '../items/planOf.js'
import { rounded } from '../proration/credit.js'
import type { Start } from './startOf.js'

interface First {
  readonly start: Start
  readonly added: readonly NewLine[]
  readonly discounts: readonly Stripe.Discount[]
  readonly prorated: boolean
}

/** The invoice that a subscription starts with: the first period or the trial, what was added, and what was pending. */
export function firstInvoiceInput(
  scope: Scope,
  subscription: Stripe.Subscription,
  { start, added, discounts, prorated }: First,
): InvoiceInput {
  const items = subscription.items.data
  return {
    ...invoiceInputOf(scope, subscription, discounts),
    billing_reason: 'subscription_create',
    lines: [
      ...backdatedLines(scope, subscription, start, prorated),
      ...periodLines(scope, items, {
        subscription: subscription.id,
        currency: subscription.currency,
        anchor: start.anchor,
        trial: start.trial !== null,
        prorated,
      }),
      ...added,
    ],
    pendingItems: 'all',
  }
}

/** The time since a backdated start, in proportion to a whole period. */
function backdatedLines(
  { account, now }: Scope,
  subscription: Stripe.Subscription,
  { at, anchor }: Start,
  prorated: boolean,
): NewLine[] {
  if (at >= now || !prorated) return []
  return subscription.items.data.flatMap((item) => {
    if (isMetered(item.price)) return []
    const whole = wholePeriod(item, anchor)
    const gross = grossAmount(account, item, subscription.currency)
    return {
      price: item.price,
      quantity: item.quantity ?? 1,
      amount: rounded((gross * (now - at)) / (whole.end - whole.start)),
      description: `Time on ${productName(account, item.price)} until now`,
      discountable: true,
      proration: true,
      period: { start: at, end: now },
      subscription: subscription.id,
      subscriptionItem: item.id,
      taxRates: item.tax_rates ?? [],
    }
  })
}
