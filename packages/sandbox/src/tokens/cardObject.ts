import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import type { Ids } from '../core/ids.js'
import type { TokenContents } from './objects.js'

const brands: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'MasterCard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}

/** A card as tokens and external accounts show it. */
export function tokenCard(
  ids: Ids,
  { card, exp_month, exp_year }: NonNullable<TokenContents['card']>,
  given: Omit<Stripe.TokenCreateParams.Card, 'number' | 'exp_month' | 'exp_year'>,
): Stripe.Card {
  const checked = (said: string | undefined) => (said ? 'unchecked' : null)
  return {
    id: ids.next('card'),
    object: 'card',
    address_city: given.address_city || null,
    address_country: given.address_country || null,
    address_line1: given.address_line1 || null,
    address_line1_check: checked(given.address_line1),
    address_line2: given.address_line2 || null,
    address_state: given.address_state || null,
    address_zip: given.address_zip || null,
    address_zip_check: checked(given.address_zip),
    allow_redisplay: 'unspecified',
    brand: brands[card.brand] ?? 'Visa',
    country: card.country,
    cvc_check: checked(given.cvc),
    dynamic_last4: null,
    exp_month,
    exp_year,
    fingerprint: createHash('sha256').update(card.number).digest('base64').replace(/[+/=]/g, '').slice(0, 16),
    funding: card.funding,
    last4: card.number.slice(-4),
    metadata: {},
    name: given.name || null,
    networks: { preferred: given.networks?.preferred ?? null },
    regulated_status: 'unregulated',
    tokenization_method: null,
  }
}
