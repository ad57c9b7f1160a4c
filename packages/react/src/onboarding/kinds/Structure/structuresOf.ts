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

/**
 * What Stripe takes as the structure of a business.
 * @see https://docs.stripe.com/connect/identity-verification#business-structure
 */
export const structuresOf = (type: BusinessType | undefined) =>
  type === undefined || type === 'individual' ? Object.values(structures).flat() : structures[type]
