import type Stripe from 'stripe'
import { addressOf } from '../cards/paymentMethods.js'

/** A parcel's address as it was sent, in the shape that payments and charges show it. */
export function shippingOf(
  shipping: Stripe.Emptyable<Stripe.PaymentIntentCreateParams.Shipping> | undefined,
): Stripe.PaymentIntent.Shipping | null {
  if (!shipping) return null
  return {
    address: addressOf(shipping.address),
    carrier: shipping.carrier || null,
    name: shipping.name,
    phone: shipping.phone || null,
    tracking_number: shipping.tracking_number || null,
  }
}
