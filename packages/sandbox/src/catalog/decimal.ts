import type Stripe from 'stripe'

/**
 * A decimal as it travels: text. The SDK declares a class of its own for what it parses from that text, and no other code can
 * make one.
 */
export function decimal(text: string): Stripe.Decimal
export function decimal(text: string): unknown {
  return text
}
