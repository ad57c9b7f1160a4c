import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'

type Options = Stripe.PaymentIntent.PaymentMethodOptions
type CardOptions = Stripe.PaymentIntent.PaymentMethodOptions.Card
type CardParams = Stripe.PaymentIntentCreateParams.PaymentMethodOptions.Card

const usualCard: CardOptions = frozen({
  installments: null,
  mandate_options: null,
  network: null,
  request_three_d_secure: 'automatic',
})
/** What nearly every payment has, held once. */
const usualOptions: Options = frozen({ card: usualCard })

/** `payment_method_options` after a request named some of them. Those of other kinds of payment method are not kept. */
export function optionsAfter(
  before: Options | null,
  params: Stripe.PaymentIntentCreateParams.PaymentMethodOptions | undefined,
): Options {
  const stored = before ?? usualOptions
  if (params?.card === undefined) return stored
  if (params.card === '' || params.card === null) return usualOptions
  return { ...stored, card: cardAfter(stored.card ?? usualCard, params.card) }
}

function cardAfter(before: CardOptions, params: CardParams): CardOptions {
  const { capture_method, setup_future_usage, installments, mandate_options, network } = params
  const { statement_descriptor_suffix_kana: kana, statement_descriptor_suffix_kanji: kanji } = params
  const { capture_method: held, setup_future_usage: usage, ...rest } = before
  const captureMethod = capture_method === undefined ? held : capture_method || undefined
  const futureUsage = setup_future_usage === undefined ? usage : setup_future_usage || undefined
  return {
    ...rest,
    ...(captureMethod ? { capture_method: captureMethod } : {}),
    ...(futureUsage ? { setup_future_usage: futureUsage } : {}),
    ...(installments === undefined
      ? {}
      : { installments: { available_plans: null, enabled: installments.enabled ?? false, plan: null } }),
    ...(mandate_options === undefined ? {} : { mandate_options: mandateOptionsOf(mandate_options) }),
    ...(network === undefined ? {} : { network }),
    ...given('request_extended_authorization', params),
    ...given('request_incremental_authorization', params),
    ...given('request_multicapture', params),
    ...given('request_overcapture', params),
    ...given('request_three_d_secure', params),
    ...given('require_cvc_recollection', params),
    ...given('setup_credential_usage', params),
    ...given('stored_credential_usage', params),
    ...(kana === undefined ? {} : { statement_descriptor_suffix_kana: kana || undefined }),
    ...(kanji === undefined ? {} : { statement_descriptor_suffix_kanji: kanji || undefined }),
  }
}

function given<Key extends keyof CardParams>(key: Key, params: CardParams): Partial<Pick<CardParams, Key>> {
  const picked: Partial<Pick<CardParams, Key>> = {}
  if (params[key] !== undefined) picked[key] = params[key]
  return picked
}

const mandateOptionsOf = (
  options: CardParams['mandate_options'] & object,
): Stripe.PaymentIntent.PaymentMethodOptions.Card.MandateOptions => ({
  amount: options.amount,
  amount_type: options.amount_type,
  description: options.description ?? null,
  end_date: options.end_date ?? null,
  interval: options.interval,
  interval_count: options.interval_count ?? null,
  reference: options.reference,
  start_date: options.start_date,
  supported_types: options.supported_types ?? null,
})
