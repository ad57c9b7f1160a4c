import type Stripe from 'stripe'
import { toMinorUnits } from '../../money/fees/minorUnits.js'

export interface TaxedLine {
  /** Without any tax. */
  net: number
  taxes: Stripe.InvoiceLineItem.Tax[]
  /** Tax rates that the taxes refer to and that may not exist yet. */
  rates?: readonly Stripe.TaxRate[]
}

/**
 * The taxes of one line, on what the discounts left of it. Inclusive ones are taken out of the amount, exclusive ones come on
 * top of what is left then; each is rounded once for the line.
 */
export function lineTaxes(
  amount: number,
  rates: readonly Stripe.TaxRate[],
  exempt: Stripe.Invoice.CustomerTaxExempt | null,
): TaxedLine {
  if (exempt === 'exempt' || exempt === 'reverse') {
    const reason = exempt === 'exempt' ? 'customer_exempt' : 'reverse_charge'
    return { net: amount, taxes: rates.map((rate) => taxOf(rate, 0, amount, reason)) }
  }
  const included = rates.filter(({ inclusive }) => inclusive)
  const share = included.reduce((sum, { percentage }) => sum + percentage, 0)
  const before = (amount * 100) / (100 + share)
  const inside = included.map(({ percentage }) => toMinorUnits((before * percentage) / 100))
  const net = amount - inside.reduce((sum, tax) => sum + tax, 0)
  const taxes = rates.map((rate): Stripe.InvoiceLineItem.Tax => {
    const tax = rate.inclusive ? (inside[included.indexOf(rate)] ?? 0) : toMinorUnits((net * rate.percentage) / 100)
    return taxOf(rate, tax, net, 'not_available')
  })
  return { net, taxes }
}

const taxOf = (
  rate: Stripe.TaxRate,
  amount: number,
  taxable: number,
  reason: Stripe.InvoiceLineItem.Tax.TaxabilityReason,
): Stripe.InvoiceLineItem.Tax => ({
  amount,
  tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
  tax_rate_details: { tax_rate: rate.id },
  taxability_reason: reason,
  taxable_amount: taxable,
  type: 'tax_rate_details',
})
