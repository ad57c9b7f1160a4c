import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { type Decline, incorrectCvc, incorrectZip, type TestCard } from '../cards/testCards.js'

/** Why a card is not charged: its bank refuses, or the account refuses cards whose details did not match. */
export function cardRefusal(account: AccountState, card: TestCard, method: Stripe.PaymentMethod): Decline | undefined {
  if (card.decline) return card.decline
  const { cvc_check: cvc, address_postal_code_check: postalCode } = method.card?.checks ?? {}
  const { cvc_failure: onCvc, avs_failure: onAddress } = account.object.settings?.card_payments?.decline_on ?? {}
  if (onCvc && cvc === 'fail') return incorrectCvc
  if (onAddress && postalCode === 'fail') return incorrectZip
  return undefined
}
