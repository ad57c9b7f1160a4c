import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { setupAttempts } from './objects.js'

/** Each confirmation leaves an attempt behind, whatever becomes of it. */
export function openAttempt(
  { account, now, sandbox }: Scope,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
): Stripe.SetupAttempt {
  const { card } = method
  return setupAttempts(account).insert({
    id: sandbox.ids.next('setatt'),
    object: 'setup_attempt',
    application: idOf(intent.application),
    ...(intent.attach_to_self === undefined ? {} : { attach_to_self: intent.attach_to_self }),
    created: now,
    customer: idOf(intent.customer),
    customer_account: intent.customer_account ?? null,
    flow_directions: intent.flow_directions ?? null,
    livemode: false,
    on_behalf_of: idOf(intent.on_behalf_of),
    payment_method: method.id,
    payment_method_details: card
      ? {
          type: 'card',
          card: {
            brand: card.brand,
            checks: card.checks,
            country: card.country,
            exp_month: card.exp_month,
            exp_year: card.exp_year,
            fingerprint: card.fingerprint ?? null,
            funding: card.funding,
            last4: card.last4,
            network: card.brand,
            three_d_secure: null,
            wallet: null,
          },
        }
      : { type: method.type },
    setup_error: null,
    setup_intent: intent.id,
    status: 'requires_action',
    usage: intent.usage,
  })
}

export function closeAttempt(
  { account, sandbox }: Scope,
  intent: Stripe.SetupIntent,
  outcome: Partial<Pick<Stripe.SetupAttempt, 'status' | 'setup_error'>>,
  authenticated = false,
): void {
  const attempt = setupAttempts(account).get(idOf(intent.latest_attempt) ?? '')
  const card = attempt?.payment_method_details.card
  if (!attempt) return
  setupAttempts(account).update(attempt.id, {
    ...outcome,
    ...(card && authenticated
      ? {
          payment_method_details: {
            type: 'card',
            card: {
              ...card,
              three_d_secure: {
                authentication_flow: 'challenge',
                electronic_commerce_indicator: '05',
                result: 'authenticated',
                result_reason: null,
                transaction_id: sandbox.ids.token(20),
                version: '2.2.0',
              },
            },
          },
        }
      : {}),
  })
}
