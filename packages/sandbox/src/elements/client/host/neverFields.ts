import type { BillingDetailsFieldsOption } from '@stripe/stripe-js'
import type { BillingDetails } from '../protocol.js'

const names = ['name', 'email', 'phone'] as const
const addressNames = {
  country: 'country',
  postalCode: 'postal_code',
  state: 'state',
  city: 'city',
  line1: 'line1',
  line2: 'line2',
} as const

/** The first detail that the page said it never wants asked, and does not bring itself. `null` counts as brought. */
export function neverFields(
  fields: BillingDetailsFieldsOption | undefined,
  given: BillingDetails = {},
): string | undefined {
  if (fields === undefined || fields === 'auto') return undefined
  const never = fields === 'never'
  const name = names.find((one) => (never || fields[one] === 'never') && given[one] === undefined)
  if (name) return name
  const address = never ? 'never' : fields.address
  for (const [option, key] of Object.entries(addressNames)) {
    const hidden =
      address === 'never' ||
      (typeof address === 'object' && Object.entries(address).some(([at, wish]) => at === option && wish === 'never'))
    if (hidden && given.address?.[key] === undefined) return `address.${key}`
  }
  return undefined
}
