import type Stripe from 'stripe'

export function taxDetailsFrom(
  given: Stripe.Emptyable<Stripe.ProductUpdateParams.TaxDetails> | undefined,
): Stripe.Product.TaxDetails | null {
  if (!given) return null
  return { performance_location: given.performance_location || null, tax_code: given.tax_code || null }
}
