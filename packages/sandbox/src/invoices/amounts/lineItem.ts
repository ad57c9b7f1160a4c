import type Stripe from 'stripe'
import { amountOf } from '../../catalog/amountOf.js'
import { decimal } from '../../catalog/decimal.js'
import { canonical } from '../../catalog/decimalAmounts.js'
import { products } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import { formatAmount } from '../../money/fees/amountLimits.js'
import { toMinorUnits } from '../../money/fees/minorUnits.js'
import { idOf } from '../../money/objects.js'
import type { NewLine } from '../invoiceInput.js'

interface LinePlace {
  id: string
  invoice: string | null
  currency: string
  now: number
}

/** A line as an invoice shows it, before discounts and taxes were worked out. */
export function lineItem(account: AccountState, source: NewLine, place: LinePlace): Stripe.InvoiceLineItem {
  const amount = amountOfLine(account, source, place.currency)
  const quantity = source.quantity ?? 1
  return {
    id: place.id,
    object: 'line_item',
    amount,
    currency: place.currency,
    description: source.description ?? descriptionOf(account, source, place.currency),
    discount_amounts: [],
    discountable: source.discountable ?? !source.proration,
    discounts: (source.discounts ?? []).map(({ id }) => id),
    invoice: place.invoice,
    livemode: false,
    metadata: source.metadata ?? {},
    parent: parentOf(source),
    period: source.period ?? { start: place.now, end: place.now },
    pretax_credit_amounts: [],
    pricing: pricingOf(account, source, place.currency),
    quantity: Math.round(quantity),
    quantity_decimal: decimal(canonical(quantity)),
    subscription: source.subscription ?? null,
    subtotal: amount,
    taxes: [],
  }
}

function amountOfLine(account: AccountState, { amount, price, quantity = 1 }: NewLine, currency: string): number {
  if (amount !== undefined) return amount
  if (!price) return 0
  // Tiers and packs count whole units; a part of one costs its share.
  if (Number.isInteger(quantity)) return amountOf(account, price, quantity, currency)
  return toMinorUnits(amountOf(account, price, 1, currency) * quantity)
}

function pricingOf(account: AccountState, source: NewLine, currency: string): Stripe.InvoiceLineItem.Pricing {
  const { price } = source
  return {
    ...(price ? { price_details: { price: price.id, product: idOf(price.product) } } : {}),
    type: 'price_details',
    unit_amount_decimal: unitAmount(account, source, currency),
  }
}

/** What one of it costs; nothing where tiers decide. A share of a period has no unit amount of its own either. */
function unitAmount(account: AccountState, source: NewLine, currency: string): Stripe.Decimal | null {
  const { price, amount, quantity = 1 } = source
  if (!price) return quantity === 0 ? decimal('0') : decimal(canonical((amount ?? 0) / quantity))
  if (price.billing_scheme === 'tiered') return null
  if (price.currency !== currency) return decimal(canonical(amountOf(account, price, 1, currency)))
  return price.unit_amount_decimal ?? decimal(canonical(price.unit_amount ?? 0))
}

function descriptionOf(account: AccountState, source: NewLine, currency: string): string | null {
  const { price, quantity = 1 } = source
  if (!price) return null
  const name = products(account).get(idOf(price.product))?.name ?? null
  if (!source.subscriptionItem || !price.recurring) return name
  const { interval, interval_count: count } = price.recurring
  const every = count === 1 ? `/ ${interval}` : `every ${count} ${interval}s`
  const each =
    price.billing_scheme === 'tiered' ? '' : ` (at ${spoken(amountOf(account, price, 1, currency), currency)} ${every})`
  return `${quantity} × ${name}${each}`
}

/** `$10.00`, `¥1,200`. */
const spoken = (amount: number, currency: string) => formatAmount(amount, currency).replace(/ \w+$/, '')

function parentOf(source: NewLine): Stripe.InvoiceLineItem.Parent | null {
  const { invoiceItem, proration = false, creditedItems, subscription, subscriptionItem } = source
  const details = { proration, proration_details: proration ? { credited_items: creditedItems ?? null } : null }
  if (subscriptionItem) {
    return {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: invoiceItem ?? null,
        ...details,
        subscription: subscription ?? null,
        subscription_item: subscriptionItem,
      },
      type: 'subscription_item_details',
    }
  }
  if (!invoiceItem) return null
  return {
    invoice_item_details: { invoice_item: invoiceItem, ...details, subscription: subscription ?? null },
    subscription_item_details: null,
    type: 'invoice_item_details',
  }
}
