import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'

const noAddress: Stripe.Address = frozen({
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
})
const nobody: Stripe.PaymentMethod.BillingDetails = frozen({
  address: noAddress,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
})

/** Parameters unset a part of an address with an empty string; an object shows null. */
export function addressOf(address: Stripe.Emptyable<Stripe.AddressParam> | undefined): Stripe.Address {
  if (!address || Object.values(address).every((part) => !part)) return noAddress
  return {
    city: address.city || null,
    country: address.country || null,
    line1: address.line1 || null,
    line2: address.line2 || null,
    postal_code: address.postal_code || null,
    state: address.state || null,
  }
}

/** What is left out of `changes` stays as it was. */
export function billingDetailsOf(
  changes: Stripe.PaymentMethodUpdateParams.BillingDetails | undefined,
  before: Stripe.PaymentMethod.BillingDetails = nobody,
): Stripe.PaymentMethod.BillingDetails {
  if (!changes) return before
  return {
    address: changes.address === undefined ? before.address : addressOf(changes.address),
    email: changes.email === undefined ? before.email : changes.email || null,
    name: changes.name === undefined ? before.name : changes.name || null,
    phone: changes.phone === undefined ? before.phone : changes.phone || null,
    tax_id: changes.tax_id === undefined ? before.tax_id : changes.tax_id || null,
  }
}
