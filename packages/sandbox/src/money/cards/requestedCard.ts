import { contentsOfToken, takeToken } from '../../tokens/takeToken.js'
import type { Scope } from '../scope.js'
import { type CardPayload, cardOfPayload } from './cardOfPayload.js'
import type { TestCard } from './testCards.js'

/** The card of a request: Stripe's test tokens, a token that was made before and works once, or the number itself. */
export function requestedCard(
  { account, now }: Scope,
  payload: CardPayload | undefined,
  param: string,
): { card: TestCard; payload: CardPayload } {
  const token = payload?.token
  if (token !== undefined && contentsOfToken(account, token)) {
    const { card, exp_month, exp_year } = takeToken(account, token, 'card', `${param}[token]`)
    return { card, payload: { exp_month, exp_year } }
  }
  return { card: cardOfPayload(payload, now, param), payload: payload ?? {} }
}
