import type Stripe from 'stripe'

type Calculation = Stripe.Tax.Calculation
type ShippingCost = Stripe.Tax.Calculation.ShippingCost
type Breakdown = Stripe.Tax.Calculation.TaxBreakdown
type Line = Stripe.Tax.CalculationLineItem
type Part = Pick<Line, 'amount' | 'amount_tax' | 'tax_behavior' | 'tax_breakdown'>

/** The totals of a calculation: tax that is on top, tax that is inside, and both by rate. */
export function summedUp(
  lines: readonly Line[],
  shipping: ShippingCost | null,
): Pick<Calculation, 'amount_total' | 'tax_amount_exclusive' | 'tax_amount_inclusive' | 'tax_breakdown'> {
  const parts: Part[] = [...lines, ...(shipping ? [shipping] : [])]
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0)
  const exclusive = sum((part) => (part.tax_behavior === 'exclusive' ? part.amount_tax : 0))
  return {
    amount_total: sum(({ amount }) => amount) + exclusive,
    tax_amount_exclusive: exclusive,
    tax_amount_inclusive: sum((part) => (part.tax_behavior === 'inclusive' ? part.amount_tax : 0)),
    tax_breakdown: byRate(parts),
  }
}

function byRate(parts: readonly Part[]): Breakdown[] {
  const rates = new Map<string, Breakdown>()
  for (const { tax_behavior, tax_breakdown } of parts) {
    for (const { amount, jurisdiction, tax_rate_details: rate, taxability_reason, taxable_amount } of tax_breakdown ??
      []) {
      const inclusive = tax_behavior === 'inclusive'
      const key = [
        inclusive,
        jurisdiction.country,
        jurisdiction.state,
        rate?.percentage_decimal,
        taxability_reason,
      ].join()
      const before = rates.get(key)
      rates.set(key, {
        amount: (before?.amount ?? 0) + amount,
        inclusive,
        tax_rate_details: {
          country: jurisdiction.country,
          flat_amount: null,
          percentage_decimal: rate?.percentage_decimal ?? '0.0',
          rate_type: rate ? 'percentage' : null,
          state: jurisdiction.state,
          tax_type: rate?.tax_type ?? null,
        },
        taxability_reason,
        taxable_amount: (before?.taxable_amount ?? 0) + taxable_amount,
      })
    }
  }
  return [...rates.values()]
}
