import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { registeredIn } from '../tax/registrations/registeredIn.js'
import { customerDetails } from './objects.js'

/** Where a customer is taxed, and whether this account collects tax there. */
export function customerTax(account: AccountState, customer: Stripe.Customer): Stripe.Customer.Tax {
  const ipAddress = customerDetails(account).get(customer.id)?.ipAddress ?? null
  const billing = placeOf(customer.address)
  const shipping = placeOf(customer.shipping?.address)
  const place = shipping ?? billing
  const location = place && {
    ...place,
    source: shipping ? ('shipping_destination' as const) : ('billing_address' as const),
  }
  return {
    automatic_tax: !location
      ? 'unrecognized_location'
      : registeredIn(account, location.country, location.state)
        ? 'supported'
        : 'not_collecting',
    ip_address: ipAddress,
    location: location ?? null,
    provider: 'stripe',
  }
}

/** `validate_location=immediately` refuses an address that says too little to know the tax. */
export function requireTaxLocation(
  address: Stripe.Address | null | undefined,
  ipAddress: Stripe.Emptyable<string> | undefined,
): void {
  if (placeOf(address) || ipAddress) return
  throw invalidRequest(
    "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
    {
      code: 'customer_tax_location_invalid',
      param: 'tax[validate_location]',
    },
  )
}

/** The United States and Canada tax by state: without one, or a postal code, the place is unknown. */
function placeOf(address: Partial<Stripe.Address> | null | undefined) {
  const country = address?.country?.toUpperCase()
  if (!country) return undefined
  const byState = country === 'US' || country === 'CA'
  if (byState && !address?.state && !address?.postal_code) return undefined
  return { country, state: address?.state ?? null }
}
