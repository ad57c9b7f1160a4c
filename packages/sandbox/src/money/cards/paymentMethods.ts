import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'
import { cardError, invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { cardOfNumber, cardOfTemplate, cardOfToken, type TestCard } from './testCards.js'

interface CardFacts {
  card: TestCard
  /** Whether the buyer agreed, once and authenticated, to later payments without them. */
  setUp: boolean
}

const factsOf = perAccount(() => new Map<string, CardFacts>())

/** What is behind a payment method and not visible on it: how the test card behaves. */
export function cardFacts(account: AccountState, paymentMethod: string): CardFacts {
  const facts = factsOf(account).get(paymentMethod)
  if (!facts) throw new Error(`The sandbox knows no card behind ${paymentMethod}.`)
  return facts
}

interface CardDetails {
  exp_month?: number
  exp_year?: number
}

interface PaymentMethodDetails {
  allow_redisplay?: string | undefined
  billing_details?: Stripe.PaymentMethodCreateParams.BillingDetails | undefined
  metadata?: Stripe.Emptyable<Stripe.MetadataParam> | undefined
}

/** A fresh payment method of a test card, not attached to anybody. */
export function createCard(
  scope: Scope,
  card: TestCard,
  details: PaymentMethodDetails = {},
  { exp_month, exp_year }: CardDetails = {},
): Stripe.PaymentMethod {
  const { account, now, sandbox } = scope
  const { billing_details: billing = {}, metadata, allow_redisplay } = details
  const id = sandbox.ids.next('pm')
  factsOf(account).set(id, { card, setUp: false })
  return paymentMethods(account).insert({
    id,
    object: 'payment_method',
    allow_redisplay: allow_redisplay ?? 'unspecified',
    billing_details: {
      address: addressOf(billing.address),
      email: billing.email || null,
      name: billing.name || null,
      phone: billing.phone || null,
      tax_id: billing.tax_id || null,
    },
    card: {
      brand: card.brand,
      checks: {
        address_line1_check: null,
        address_postal_code_check: card.failedCheck === 'address_postal_code_check' ? 'fail' : null,
        cvc_check: card.failedCheck === 'cvc_check' ? 'fail' : 'pass',
      },
      country: card.country,
      display_brand: card.brand,
      exp_month: exp_month ?? 12,
      exp_year: exp_year ?? new Date(now * 1000).getUTCFullYear() + 2,
      fingerprint: fingerprintOf(card.number),
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: mergeMetadata({}, metadata),
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

interface CardPayload {
  number?: string
  token?: string
  exp_month?: number
  exp_year?: number
}

/** The card of `card: { token }` or `card: { number, exp_month, exp_year, cvc }`. */
export function cardOfPayload(payload: CardPayload | undefined, now: number, param = 'card'): TestCard {
  if (payload?.token !== undefined) {
    const card = cardOfToken(payload.token)
    if (!card) throw missing('token', payload.token, `${param}[token]`)
    return card
  }
  if (payload?.number === undefined) {
    throw invalidRequest(`Missing required param: ${param}[number].`, {
      code: 'parameter_missing',
      param: `${param}[number]`,
    })
  }
  const card = cardOfNumber(payload.number)
  if (!card) {
    throw cardError('Your card number is incorrect.', { code: 'incorrect_number', param: `${param}[number]` })
  }
  const { exp_month: month = 12, exp_year: year = 9999 } = payload
  if (month < 1 || month > 12) {
    throw cardError("Your card's expiration month is invalid.", {
      code: 'invalid_expiry_month',
      param: `${param}[exp_month]`,
    })
  }
  if (Date.UTC(year, month, 1) / 1000 <= now) {
    throw cardError("Your card's expiration year is invalid.", {
      code: 'invalid_expiry_year',
      param: `${param}[exp_year]`,
    })
  }
  return card
}

/** Parameters unset a part of an address with an empty string; an object shows null. */
export function addressOf(address: Stripe.Emptyable<Stripe.AddressParam> | undefined): Stripe.Address {
  const given = address || {}
  return {
    city: given.city || null,
    country: given.country || null,
    line1: given.line1 || null,
    line2: given.line2 || null,
    postal_code: given.postal_code || null,
    state: given.state || null,
  }
}

/** The same card has the same fingerprint wherever it is used. */
function fingerprintOf(number: string): string {
  return (BigInt(number) * 7_919n + 104_729n).toString(36).padStart(16, 'x').slice(-16)
}
