import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import { createSession } from '../checkout/createSession.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import type { PaymentLinkEntry } from './objects.js'

/** Every visit of a link is a session of its own. */
export function sessionOfLink(
  scope: Scope,
  { link, lines }: PaymentLinkEntry,
  query: LinkQuery,
): Stripe.Checkout.Session {
  const isRecurring = lines.some(({ price }) => prices(scope.account).get(price)?.type === 'recurring')
  const destination = link.transfer_data ? idOf(link.transfer_data.destination) : undefined
  const behalf = idOf(link.on_behalf_of)
  const common = { ...(behalf ? { on_behalf_of: behalf } : {}) }
  return createSession(
    scope,
    {
      mode: isRecurring ? 'subscription' : 'payment',
      success_url: successUrlOf(scope, link),
      line_items: lines.map(({ price, quantity, taxRates, metadata }) => ({
        price,
        quantity,
        metadata,
        ...(taxRates.length > 0 ? { tax_rates: taxRates } : {}),
      })),
      metadata: link.metadata,
      allow_promotion_codes: link.allow_promotion_codes,
      ...(query.email ? { customer_email: query.email } : {}),
      ...(query.reference ? { client_reference_id: query.reference } : {}),
      ...(query.locale ? { locale: query.locale } : {}),
      ...(link.shipping_address_collection
        ? { shipping_address_collection: { allowed_countries: link.shipping_address_collection.allowed_countries } }
        : {}),
      phone_number_collection: { enabled: link.phone_number_collection.enabled },
      ...(link.consent_collection?.terms_of_service === 'required'
        ? { consent_collection: { terms_of_service: 'required' } }
        : {}),
      ...(isRecurring
        ? {
            payment_method_collection: link.payment_method_collection,
            subscription_data: {
              ...common,
              ...(link.subscription_data?.trial_period_days
                ? { trial_period_days: link.subscription_data.trial_period_days }
                : {}),
              ...(link.subscription_data?.description ? { description: link.subscription_data.description } : {}),
              metadata: link.subscription_data?.metadata ?? {},
              ...(link.application_fee_percent === null
                ? {}
                : { application_fee_percent: link.application_fee_percent }),
              ...(destination ? { transfer_data: { destination } } : {}),
            },
          }
        : {
            customer_creation: link.customer_creation,
            payment_intent_data: {
              ...common,
              ...paymentDataOf(link.payment_intent_data),
              ...(link.application_fee_amount === null ? {} : { application_fee_amount: link.application_fee_amount }),
              ...(destination
                ? {
                    transfer_data: {
                      destination,
                      ...(link.transfer_data?.amount ? { amount: link.transfer_data.amount } : {}),
                    },
                  }
                : {}),
            },
          }),
    },
    { paymentLink: link.id },
  )
}

/** What a visitor's address may bring along. */
export interface LinkQuery {
  email?: string | undefined
  reference?: string | undefined
  locale?: 'ja' | 'en' | undefined
}

function successUrlOf({ sandbox }: Scope, { after_completion: completion }: Stripe.PaymentLink): string {
  return completion.redirect?.url ?? `${sandbox.origin}/_sandbox/checkout/thanks`
}

function paymentDataOf(
  held: Stripe.PaymentLink.PaymentIntentData | null,
): Stripe.Checkout.SessionCreateParams.PaymentIntentData {
  if (!held) return {}
  return {
    metadata: held.metadata,
    ...(held.capture_method ? { capture_method: held.capture_method } : {}),
    ...(held.description ? { description: held.description } : {}),
    ...(held.setup_future_usage ? { setup_future_usage: held.setup_future_usage } : {}),
    ...(held.statement_descriptor ? { statement_descriptor: held.statement_descriptor } : {}),
    ...(held.statement_descriptor_suffix ? { statement_descriptor_suffix: held.statement_descriptor_suffix } : {}),
    ...(held.transfer_group ? { transfer_group: held.transfer_group } : {}),
  }
}
