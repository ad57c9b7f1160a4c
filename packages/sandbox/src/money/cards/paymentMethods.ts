import type Stripe from 'stripe'
import { missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { noMetadata } from '../noMetadata.js'
import { paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { billingDetailsOf } from './billingDetails.js'
import { rememberCard } from './cardFacts.js'
import { cardHash } from './cardHash.js'
import { type CardPayload, fullYear } from './cardOfPayload.js'
import { cardOfTemplate, type TestCard } from './testCards.js'

interface PaymentMethodDetails {
  allow_redisplay?: string | undefined
  billing_details?: Stripe.PaymentMethodCreateParams.BillingDetails | undefined
  metadata?: Stripe.Emptyable<Stripe.MetadataParam> | undefined
}

/** What every payment method has, whatever its kind. */
export function blankPaymentMethod(scope: Scope, details: PaymentMethodDetails, prefix = 'pm') {
  const { now, sandbox } = scope
  return {
    id: sandbox.ids.next(prefix),
    object: 'payment_method',
    allow_redisplay: details.allow_redisplay ?? 'unspecified',
    billing_details: billingDetailsOf(details.billing_details),
    created: now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: mergeMetadata(noMetadata, details.metadata),
  } as const
}

/** A fresh payment method of a test card, not attached to anybody. */
export function createCard(
  scope: Scope,
  card: TestCard,
  details: PaymentMethodDetails = {},
  payload: CardPayload = {},
  prefix = 'pm',
): Stripe.PaymentMethod {
  const { account, now } = scope
  const blank = blankPaymentMethod(scope, details, prefix)
  const { line1, postal_code: postalCode } = blank.billing_details.address ?? {}
  const year = fullYear(payload.exp_year ?? new Date(now * 1000).getUTCFullYear() + 2)
  rememberCard(account, blank.id, card)
  return paymentMethods(account).insert({
    ...blank,
    card: cardHash(
      card,
      { month: payload.exp_month ?? 12, year },
      { cvc: payload.number === undefined || payload.cvc !== undefined, line1: !!line1, postalCode: !!postalCode },
    ),
    type: 'card',
  })
}

/** A payment method named in a request: a stored one, or a template (`pm_card_visa`), which gives a fresh one. */
export function paymentMethodNamed(scope: Scope, id: string, param = 'payment_method'): Stripe.PaymentMethod {
  const stored = paymentMethods(scope.account).get(id)
  if (stored) return stored
  const template = cardOfTemplate(id)
  if (!template) throw missing('PaymentMethod', id, param)
  return createCard(scope, template)
}

export { addressOf } from './billingDetails.js'
export { cardFacts } from './cardFacts.js'
