import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'
import type { CardCheck, TestCard } from './testCards.js'

/** What of the card's details its bank was given to check. */
interface Given {
  cvc: boolean
  line1: boolean
  postalCode: boolean
}

const made = new WeakMap<TestCard, Map<string, Stripe.PaymentMethod.Card>>()

/** The `card` of a payment method. Payment methods of one test card share it. */
export function cardHash(
  card: TestCard,
  { month, year }: { month: number; year: number },
  given: Given,
): Stripe.PaymentMethod.Card {
  const variants = made.get(card) ?? new Map<string, Stripe.PaymentMethod.Card>()
  made.set(card, variants)
  const name = [month, year, given.cvc, given.line1, given.postalCode].join()
  const hash = variants.get(name) ?? frozen(build(card, month, year, given))
  variants.set(name, hash)
  return hash
}

function build(card: TestCard, month: number, year: number, given: Given): Stripe.PaymentMethod.Card {
  const checked = (check: CardCheck, asked: boolean) => (asked ? (card.checks?.[check] ?? 'pass') : null)
  return {
    brand: card.brand,
    checks: {
      address_line1_check: checked(
        'address_line1_check',
        given.line1 || card.checks?.address_line1_check !== undefined,
      ),
      address_postal_code_check: checked(
        'address_postal_code_check',
        given.postalCode || card.checks?.address_postal_code_check !== undefined,
      ),
      cvc_check: checked('cvc_check', given.cvc || card.checks?.cvc_check !== undefined),
    },
    country: card.country,
    display_brand: card.brand,
    exp_month: month,
    exp_year: year,
    fingerprint: fingerprintOf(card.number),
    funding: card.funding,
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: !card.withoutThreeDSecure },
    wallet: null,
  }
}

/** The same card has the same fingerprint wherever it is used. */
function fingerprintOf(number: string): string {
  return (BigInt(number) * 7_919n + 104_729n).toString(36).padStart(16, 'x').slice(-16)
}
