import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { calculate } from '../invoices/amounts/calculate.js'
import { lineItem } from '../invoices/amounts/lineItem.js'
import { shippingRates } from '../invoices/drafts/shippingRateOf.js'
import type { NewLine } from '../invoices/invoiceInput.js'
import type { LineEntry } from '../invoices/objects.js'
import { idOf } from '../money/objects.js'
import { taxRates } from '../tax/objects.js'
import type { CheckoutDetails, CheckoutLine } from './objects.js'

export interface CheckoutAmounts {
  /** With their discounts and taxes, which Stripe shows where they are asked for. */
  items: Stripe.LineItem[]
  subtotal: number
  total: number
  details: Stripe.Checkout.Session.TotalDetails
  shipping: Stripe.Checkout.Session.ShippingCost | null
}

interface Priced {
  currency: string
  discounts: readonly Stripe.Discount[]
  /** During a trial nothing recurring is due. */
  isTrial: boolean
}

/** What a session comes to, worked out as an invoice of the same things would be. */
export function amountsOf(
  account: AccountState,
  { lines, shippingRate }: Pick<CheckoutDetails, 'lines' | 'shippingRate'>,
  { currency, discounts, isTrial }: Priced,
): CheckoutAmounts {
  const entries = lines.map((line): LineEntry => {
    const source = sourceOf(account, line, isTrial)
    return { source, line: lineItem(account, source, { id: line.id, invoice: null, currency, now: 0 }) }
  })
  const rate = shippingRate === null ? undefined : shippingRates(account).get(shippingRate)
  const { lines: worked, totals } = calculate(account, {
    currency,
    lines: entries,
    discounts,
    defaultTaxRates: [],
    shippingRate: rate ?? null,
    taxExempt: null,
  })
  const items = worked.map((entry, index) => itemOf(account, entry, lines[index], { currency, discounts }))
  return {
    items,
    subtotal: totals.subtotal,
    total: totals.total,
    details: {
      amount_discount: sum(totals.total_discount_amounts ?? []),
      amount_shipping: totals.amount_shipping,
      amount_tax: sum(totals.total_taxes ?? []),
    },
    shipping: totals.shipping_cost
      ? {
          amount_subtotal: totals.shipping_cost.amount_subtotal,
          amount_tax: totals.shipping_cost.amount_tax,
          amount_total: totals.shipping_cost.amount_total,
          shipping_rate: idOf(totals.shipping_cost.shipping_rate),
        }
      : null,
  }
}

/** With `expand[]=total_details.breakdown`. */
export function breakdownOf(items: readonly Stripe.LineItem[]): Stripe.Checkout.Session.TotalDetails.Breakdown {
  const discounts = new Map<string, Stripe.LineItem.Discount>()
  const taxes = new Map<string, Stripe.LineItem.Tax>()
  for (const item of items) {
    for (const entry of item.discounts ?? []) {
      const before = discounts.get(entry.discount.id)?.amount ?? 0
      discounts.set(entry.discount.id, { ...entry, amount: before + entry.amount })
    }
    for (const entry of item.taxes ?? []) {
      const before = taxes.get(entry.rate.id)
      const taxable = (before?.taxable_amount ?? 0) + (entry.taxable_amount ?? 0)
      taxes.set(entry.rate.id, { ...entry, amount: (before?.amount ?? 0) + entry.amount, taxable_amount: taxable })
    }
  }
  return { discounts: [...discounts.values()], taxes: [...taxes.values()] }
}

function sourceOf(account: AccountState, line: CheckoutLine, isTrial: boolean): NewLine {
  const price = prices(account).get(line.price)
  const isFree = price?.recurring && (isTrial || price.recurring.usage_type === 'metered')
  return {
    price,
    quantity: line.quantity,
    metadata: line.metadata,
    taxRates: line.taxRates.flatMap((id) => taxRates(account).get(id) ?? []),
    ...(isFree ? { amount: 0 } : {}),
  }
}

function itemOf(
  account: AccountState,
  { line, source }: LineEntry,
  sold: CheckoutLine | undefined,
  { currency, discounts }: Pick<Priced, 'currency' | 'discounts'>,
): Stripe.LineItem {
  const discount = sum(line.discount_amounts ?? [])
  const taxes = line.taxes ?? []
  const onTop = sum(taxes.filter(({ tax_behavior: behavior }) => behavior === 'exclusive'))
  return {
    id: line.id,
    object: 'item',
    adjustable_quantity: sold?.adjustable ?? null,
    amount_discount: discount,
    amount_subtotal: line.amount,
    amount_tax: sum(taxes),
    amount_total: line.amount - discount + onTop,
    currency,
    description: line.description,
    metadata: source.metadata ?? {},
    price: source.price ?? null,
    quantity: source.quantity ?? 1,
    discounts: (line.discount_amounts ?? []).flatMap(({ amount, discount }) => {
      const found = discounts.find(({ id }) => id === idOf(discount))
      return found ? [{ amount, discount: found }] : []
    }),
    taxes: taxes.flatMap(
      ({ amount, tax_rate_details: details, taxability_reason: reason, taxable_amount: taxable }) => {
        const rate = taxRates(account).get(details?.tax_rate ?? '')
        return rate ? [{ amount, rate, taxability_reason: reason, taxable_amount: taxable }] : []
      },
    ),
  }
}

const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0)
