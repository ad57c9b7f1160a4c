import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { taxRates } from '../../tax/objects.js'

export type TaxAmountParam = Stripe.InvoiceAddLinesParams.Line.TaxAmount

/** Taxes that the caller worked out elsewhere; each becomes a tax rate that nothing else can use. */
export function taxAmountsOf(scope: Scope, amounts: readonly TaxAmountParam[]): Stripe.InvoiceLineItem.Tax[] {
  const { account, now, sandbox } = scope
  return amounts.map(({ amount, tax_rate_data: data, taxability_reason: reason, taxable_amount: taxable }) => {
    const { id } = taxRates(account).insert({
      id: sandbox.ids.next('txr'),
      object: 'tax_rate',
      active: false,
      country: data.country ?? null,
      created: now,
      description: data.description ?? null,
      display_name: data.display_name,
      effective_percentage: null,
      flat_amount: null,
      inclusive: data.inclusive,
      jurisdiction: data.jurisdiction ?? null,
      jurisdiction_level: data.jurisdiction_level ?? null,
      livemode: false,
      metadata: {},
      percentage: data.percentage,
      rate_type: 'percentage',
      state: data.state ?? null,
      tax_type: data.tax_type ?? null,
    })
    return {
      amount,
      tax_behavior: data.inclusive ? 'inclusive' : 'exclusive',
      tax_rate_details: { tax_rate: id },
      taxability_reason: reason ?? 'not_available',
      taxable_amount: taxable,
      type: 'tax_rate_details',
    }
  })
}
