import type { BusinessType } from '@connect-kit/contract'

const structures = {
  company: [
    'private_corporation',
    'public_corporation',
    'single_member_llc',
    'multi_member_llc',
    'private_partnership',
    'public_partnership',
    'unincorporated_association',
  ],
  non_profit: ['incorporated_non_profit', 'unincorporated_non_profit'],
  government_entity: ['governmental_unit', 'government_instrumentality', 'tax_exempt_government_instrumentality'],
} as const

/** Outside the United States companies have other names. */
const elsewhere = [
  'private_company',
  'public_company',
  'llc',
  'limited_liability_partnership',
  'incorporated_partnership',
  'unincorporated_partnership',
  'sole_establishment',
] as const

/**
 * What Stripe takes as the structure of a business.
 * @see https://docs.stripe.com/connect/identity-verification#business-structure
 */
export function structuresOf(country: string, type: BusinessType | undefined) {
  if (country !== 'US' && type !== 'non_profit' && type !== 'government_entity') return elsewhere
  return structures[type === undefined || type === 'individual' ? 'company' : type]
}
