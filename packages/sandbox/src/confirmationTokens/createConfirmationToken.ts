import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { confirmationTokens, methodsOfTokens } from './objects.js'

interface ConfirmationTokenDetails {
  returnUrl?: string | null
  setupFutureUsage?: Stripe.ConfirmationToken.SetupFutureUsage | null
  shipping?: Stripe.ConfirmationToken.Shipping | null
  mandateData?: Stripe.ConfirmationToken.MandateData | null
}

const twelveHours = 43_200

/** What a buyer entered in the browser, for the server to confirm a payment with. Good for one intent, for twelve hours. */
export function createConfirmationToken(
  { account, now, sandbox }: Scope,
  method: Stripe.PaymentMethod,
  { returnUrl, setupFutureUsage, shipping, mandateData }: ConfirmationTokenDetails = {},
): Stripe.ConfirmationToken {
  const id = sandbox.ids.next('ctoken')
  const { allow_redisplay, billing_details, card, customer, customer_account, type } = method
  methodsOfTokens(account).set(id, method.id)
  return confirmationTokens(account).insert({
    id,
    object: 'confirmation_token',
    created: now,
    expires_at: now + twelveHours,
    livemode: false,
    mandate_data: mandateData ?? null,
    metadata: null,
    payment_intent: null,
    payment_method_options: { card: { cvc_token: null } },
    payment_method_preview: {
      ...(allow_redisplay === undefined ? {} : { allow_redisplay }),
      billing_details,
      ...(card ? { card } : {}),
      customer,
      customer_account,
      type,
    },
    return_url: returnUrl ?? null,
    setup_future_usage: setupFutureUsage ?? null,
    setup_intent: null,
    shipping: shipping ?? null,
    use_stripe_sdk: true,
  })
}
