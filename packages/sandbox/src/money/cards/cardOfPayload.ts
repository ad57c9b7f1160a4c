import { type ApiError, cardError, invalidRequest, missing } from '../../core/errors.js'
import { cardOfNumber, cardOfToken, type TestCard } from './testCards.js'

export interface CardPayload {
  number?: string
  token?: string
  exp_month?: number
  exp_year?: number
  cvc?: string
}

/** The card of `card: { token }` or `card: { number, exp_month, exp_year, cvc }`. */
export function cardOfPayload(payload: CardPayload | undefined, now: number, param = 'card'): TestCard {
  if (payload?.token !== undefined) {
    const card = cardOfToken(payload.token)
    if (!card) throw missing('token', payload.token, `${param}[token]`)
    return card
  }
  const { number, exp_month: month = 12, exp_year: year = 9999, cvc } = payload ?? {}
  if (number === undefined) {
    throw invalidRequest(`Missing required param: ${param}[number].`, {
      code: 'parameter_missing',
      param: `${param}[number]`,
    })
  }
  const card = cardOfNumber(number)
  if (!card) throw refused('incorrect_number', 'Your card number is incorrect.', `${param}[number]`)
  if (month < 1 || month > 12) {
    throw refused('invalid_expiry_month', "Your card's expiration month is invalid.", `${param}[exp_month]`)
  }
  if (Date.UTC(fullYear(year), month, 1) / 1000 <= now) {
    throw refused('invalid_expiry_year', "Your card's expiration year is invalid.", `${param}[exp_year]`)
  }
  if (cvc !== undefined && !/^\d{3,4}$/.test(cvc)) {
    throw refused('invalid_cvc', "Your card's security code is invalid.", `${param}[cvc]`)
  }
  return card
}

/** `30` is 2030. */
export const fullYear = (year: number): number => (year < 100 ? year + 2000 : year)

const refused = (code: string, message: string, param: string): ApiError => cardError(message, { code, param })
