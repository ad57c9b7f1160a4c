import type { BusinessType } from '@connect-kit/contract'

/**
 * The types of business that Stripe tells apart in a country.
 * @see https://docs.stripe.com/connect/identity-verification
 */
export function businessTypesOf(country: string): readonly BusinessType[] {
  if (country === 'JP') return ['individual', 'company']
  if (country === 'US') return ['individual', 'company', 'non_profit', 'government_entity']
  return ['individual', 'company', 'non_profit']
}
