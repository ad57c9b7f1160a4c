import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'
import type { Decline, TestCard } from '../cards/testCards.js'

const scores = { normal: 32, elevated: 68, highest: 91 }
const known = new Map<string, Stripe.Charge.Outcome>()

/** What the risk rules and the card's bank said. Equal outcomes are the same object. */
export function outcomeOf(card: TestCard, decline: Decline | undefined): Stripe.Charge.Outcome {
  const name = [card.riskLevel, card.blocked, decline?.declineCode].join()
  const outcome = known.get(name) ?? frozen(build(card, decline))
  known.set(name, outcome)
  return outcome
}

function build(card: TestCard, decline: Decline | undefined): Stripe.Charge.Outcome {
  const risk = card.riskLevel ?? 'normal'
  const common = {
    advice_code: decline && !card.blocked ? adviceOn(decline) : null,
    network_advice_code: null,
    network_decline_code: decline && !card.blocked ? '01' : null,
    risk_level: risk,
    risk_score: scores[risk],
  }
  if (!decline) {
    return {
      ...common,
      network_status: 'approved_by_network',
      reason: risk === 'elevated' ? 'elevated_risk_level' : null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    }
  }
  if (card.blocked) {
    return {
      ...common,
      network_status: 'not_sent_to_network',
      reason: 'highest_risk_level',
      seller_message: 'Stripe blocked this payment as too risky.',
      type: 'blocked',
    }
  }
  return {
    ...common,
    network_status: 'declined_by_network',
    reason: decline.declineCode,
    seller_message: `The bank returned the decline code \`${decline.declineCode}\`.`,
    type: 'issuer_declined',
  }
}

const adviceOn = ({ declineCode }: Decline): Stripe.Charge.Outcome.AdviceCode =>
  ['lost_card', 'stolen_card'].includes(declineCode)
    ? 'do_not_try_again'
    : ['expired_card', 'incorrect_cvc', 'incorrect_zip', 'authentication_required'].includes(declineCode)
      ? 'confirm_card_data'
      : 'try_again_later'
