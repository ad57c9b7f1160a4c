import type Stripe from 'stripe'
import { frozen } from '../core/frozen.js'

type Options = Stripe.SetupIntent.PaymentMethodOptions

const usualCard: Stripe.SetupIntent.PaymentMethodOptions.Card = frozen({
  mandate_options: null,
  network: null,
  request_three_d_secure: 'automatic',
})
const usualOptions: Options = frozen({ card: usualCard })

/** `payment_method_options` after a request named some of them. */
export function setupOptionsAfter(
  before: Options | null,
  params: Stripe.SetupIntentCreateParams.PaymentMethodOptions | undefined,
): Options {
  const stored = before ?? usualOptions
  if (!params?.card) return stored
  const { mandate_options: mandate, network, request_three_d_secure: threeDSecure } = params.card
  return {
    ...stored,
    card: {
      ...(stored.card ?? usualCard),
      ...(mandate === undefined
        ? {}
        : {
            mandate_options: {
              amount: mandate.amount,
              amount_type: mandate.amount_type,
              currency: mandate.currency,
              description: mandate.description ?? null,
              end_date: mandate.end_date ?? null,
              interval: mandate.interval,
              interval_count: mandate.interval_count ?? null,
              reference: mandate.reference,
              start_date: mandate.start_date,
              supported_types: mandate.supported_types ?? null,
            },
          }),
      ...(network === undefined ? {} : { network }),
      ...(threeDSecure === undefined ? {} : { request_three_d_secure: threeDSecure }),
    },
  }
}
