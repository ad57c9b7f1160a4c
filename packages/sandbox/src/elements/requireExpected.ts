import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'

/**
 * Elements made without an intent say what the buyer was shown. An intent over another sum is a mistake of the platform's
 * server, and the buyer must not pay for it.
 */
export function requireExpected(intent: Stripe.PaymentIntent, sent: (name: string) => string): void {
  for (const name of ['amount', 'currency'] as const) {
    const shown = sent(`client_context[${name}]`)
    if (shown === '' || shown === String(intent[name])) continue
    throw invalidRequest(
      `The provided ${name} (${shown}) does not match the ${name} of the PaymentIntent (${intent[name]}).`,
      { code: 'payment_intent_invalid_parameter', param: `client_context[${name}]` },
    )
  }
}
