import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { paymentIntents } from '../money/objects.js'
import { setupIntents } from '../setupIntents/objects.js'

/** `pi_1_secret_x` names the intent and proves the right to it. */
export const idInSecret = (clientSecret: string): string => clientSecret.split('_secret_')[0] ?? ''

export function paymentIntentOf(account: AccountState, id: string, clientSecret: string): Stripe.PaymentIntent {
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id, 'intent')
  requireSecret(intent.client_secret, clientSecret, 'PaymentIntent')
  return intent
}

export function setupIntentOf(account: AccountState, id: string, clientSecret: string): Stripe.SetupIntent {
  const intent = setupIntents(account).get(id)
  if (!intent) throw missing('setup_intent', id, 'intent')
  requireSecret(intent.client_secret, clientSecret, 'SetupIntent')
  return intent
}

export function requireSecret(expected: string | null, given: string, kind: string): void {
  if (given === '')
    throw invalidRequest('Missing required param: client_secret.', {
      code: 'parameter_missing',
      param: 'client_secret',
    })
  if (given === expected) return
  throw invalidRequest(
    `The client_secret provided does not match any associated ${kind} on this account. Ensure the client_secret was created using the same account's API key as the publishable key.`,
    { code: 'resource_missing', param: 'client_secret' },
  )
}
