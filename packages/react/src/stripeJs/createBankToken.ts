import type { CreateTokenBankAccountData } from '@stripe/stripe-js'
import { ConnectKitError } from '../api/ConnectKitError.js'
import type { Locale } from '../messages/defineMessages.js'
import { loadStripeJs } from './loadStripeJs.js'

/** Hands a bank account to Stripe, from this page to Stripe's own servers; only the token comes back. */
export async function createBankToken(
  publishableKey: string,
  locale: Locale,
  data: CreateTokenBankAccountData,
): Promise<string> {
  const stripe = await loadStripeJs(publishableKey, locale)
  const { token, error } = await stripe.createToken('bank_account', data)
  if (token) return token.id
  const { type, code, param, message = '' } = error
  const kind = type === 'rate_limit_error' || type === 'api_connection_error' ? type : 'invalid_request_error'
  // Only what names the field is taken over: nothing of what was typed.
  throw new ConnectKitError(kind, message, { code, param })
}
