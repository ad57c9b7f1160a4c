import type { ConnectKitError } from '../../api/ConnectKitError.js'
import type { ErrorMessages } from '../../messages/errors.messages.js'
import type { PayoutButtonMessages } from './PayoutButton.messages.js'

const codes = [
  'balance_insufficient',
  'instant_payouts_unsupported',
  'instant_payouts_limit_exceeded',
  'payouts_not_allowed',
] as const

/** Why a payout was not created and what to do: by Stripe's code where we know a better sentence than the error type's. */
export function payoutRefusal(
  error: Pick<ConnectKitError, 'type' | 'code'>,
  words: Pick<PayoutButtonMessages, (typeof codes)[number]>,
  errors: ErrorMessages,
): string {
  const code = codes.find((known) => known === error.code)
  return code ? words[code] : errors[error.type]
}
