import type Stripe from 'stripe'
import { discountAmounts } from '../../catalog/discountAmounts.js'
import type { AccountState } from '../../core/account.js'
import { idOf } from '../../money/objects.js'
import type { TaxedAt } from '../../tax/calculations/taxOf.js'
import type { LineEntry } from '../objects.js'
import { automaticTaxes } from './automaticTax.js'
import { lineTaxes, type TaxedLine } from './lineTaxes.js'
import { together } from './together.js'

export interface Calculation {
  currency: string
  lines: readonly LineEntry[]
  /** Discounts of the whole invoice. */
  discounts: readonly Stripe.Discount[]
  defaultTaxRates: readonly Stripe.TaxRate[]
  shippingRate: Stripe.ShippingRate | null
  taxExempt: Stripe.Invoice.CustomerTaxExempt | null
  /** Where Stripe Tax works the taxes out for; without it the tax rates count. */
  automatic?: TaxedAt | undefined
}

export interface Calculated {
  lines: LineEntry[]
  totals: Totals
  /** Tax rates that automatic taxes refer to. */
  rates: Stripe.TaxRate[]
}

export type Totals = Pick<
  Stripe.Invoice,
  | 'amount_shipping'
  | 'shipping_cost'
  | 'subtotal'
  | 'subtotal_excluding_tax'
  | 'total'
  | 'total_discount_amounts'
  | 'total_excluding_tax'
  | 'total_pretax_credit_amounts'
  | 'total_taxes'
>

/** What an invoice comes to: lines, their own discounts, the invoice's discounts, then taxes on what is left, then shipping. */
export function calculate(account: AccountState, calculation: Calculation): Calculated {
  const { automatic, currency, discounts, defaultTaxRates, shippingRate, taxExempt } = calculation
  const own = calculation.lines.map(({ line, source }) => {
    const [found = []] = discountAmounts(
      account,
      source.discounts ?? [],
      [discountable(line, line.amount)],
      currency,
    ).lines
    return { amounts: found, left: line.amount - sum(found) }
  })
  const shared = discountAmounts(
    account,
    discounts,
    calculation.lines.map(({ line }, index) => discountable(line, own[index]?.left ?? 0)),
    currency,
  ).lines

  const taxesOn = (amount: number, { line, source }: LineEntry): TaxedLine => {
    if (source.taxAmounts) return worked(amount, source.taxAmounts)
    const product = line.pricing?.price_details?.product ?? null
    if (automatic) return automaticTaxes(account, amount, { source, product, currency, at: automatic })
    return lineTaxes(amount, source.taxRates?.length ? source.taxRates : defaultTaxRates, taxExempt)
  }
  const rates: Stripe.TaxRate[] = []
  let subtotalBeforeTax = 0
  let beforeTax = 0
  const lines = calculation.lines.map((entry, index): LineEntry => {
    const { line, source } = entry
    const { amounts = [], left = line.amount } = own[index] ?? {}
    const ofInvoice = shared[index] ?? []
    const { net, taxes, rates: referred = [] } = taxesOn(left - sum(ofInvoice), entry)
    rates.push(...referred)
    beforeTax += net
    subtotalBeforeTax += taxesOn(left, entry).net
    const discountsOfLine = [...amounts, ...ofInvoice]
    return {
      source,
      line: { ...line, discount_amounts: discountsOfLine, pretax_credit_amounts: asCredit(discountsOfLine), taxes },
    }
  })

  const shipping = shippingRate ? shippingCost(shippingRate, currency) : null
  const totalDiscounts = together(
    lines.flatMap(({ line }) => line.discount_amounts ?? []),
    ({ discount }) => idOf(discount),
  )
  const totalTaxes = together(
    lines.flatMap(({ line }) => line.taxes ?? []),
    ({ tax_behavior: behavior, tax_rate_details: details, taxability_reason: reason }) =>
      `${behavior} ${details?.tax_rate} ${reason}`,
  )
  const onTop = sum(totalTaxes.filter(({ tax_behavior }) => tax_behavior === 'exclusive'))
  const subtotal = own.reduce((total, { left }) => total + left, 0)
  return {
    lines,
    rates,
    totals: {
      amount_shipping: shipping?.amount_subtotal ?? 0,
      shipping_cost: shipping,
      subtotal,
      subtotal_excluding_tax: subtotalBeforeTax,
      total: subtotal - sum(shared.flat()) + onTop + (shipping?.amount_total ?? 0),
      total_discount_amounts: totalDiscounts,
      total_excluding_tax: beforeTax + (shipping?.amount_subtotal ?? 0),
      total_pretax_credit_amounts: asCredit(totalDiscounts),
      total_taxes: totalTaxes,
    },
  }
}

const discountable = (line: Stripe.InvoiceLineItem, amount: number) => ({
  amount,
  product: line.pricing?.price_details?.product ?? null,
  discountable: line.discountable,
})

/** Taxes that came with the line. */
function worked(amount: number, taxes: readonly Stripe.InvoiceLineItem.Tax[]) {
  const inside = sum(taxes.filter(({ tax_behavior }) => tax_behavior === 'inclusive'))
  return { net: amount - inside, taxes: [...taxes] }
}

function shippingCost(rate: Stripe.ShippingRate, currency: string): Stripe.Invoice.ShippingCost {
  const { fixed_amount: fixed } = rate
  const amount = fixed?.currency === currency ? fixed.amount : (fixed?.currency_options?.[currency]?.amount ?? 0)
  return { amount_subtotal: amount, amount_tax: 0, amount_total: amount, shipping_rate: rate.id }
}

const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0)

const asCredit = (amounts: readonly Stripe.Invoice.TotalDiscountAmount[]) =>
  amounts.map(({ amount, discount }) => ({ amount, discount, type: 'discount' as const }))
