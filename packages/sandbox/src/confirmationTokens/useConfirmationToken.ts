import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { paymentMethods } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { confirmationTokens, methodsOfTokens } from './objects.js'

interface ConfirmationWithToken {
  token: Stripe.ConfirmationToken
  method: Stripe.PaymentMethod
}

/** The token that a confirmation names. One that was used or has expired is refused. */
export function confirmationTokenNamed({ account, now }: Scope, id: string): ConfirmationWithToken {
  const token = confirmationTokens(account).get(id)
  const method = token && paymentMethods(account).get(methodsOfTokens(account).get(id) ?? '')
  if (!token || !method) throw missing('confirmation_token', id, 'confirmation_token')
  const usedBy = token.payment_intent ?? token.setup_intent
  if (usedBy !== null) {
    throw invalidRequest(`The ConfirmationToken ${id} has already been used with ${usedBy}.`, {
      param: 'confirmation_token',
    })
  }
  if (token.expires_at !== null && token.expires_at <= now) {
    throw invalidRequest(`The ConfirmationToken ${id} has expired.`, { param: 'confirmation_token' })
  }
  return { token, method }
}

export function spendConfirmationToken(account: AccountState, id: string, intent: string): void {
  confirmationTokens(account).update(
    id,
    intent.startsWith('seti_') ? { setup_intent: intent } : { payment_intent: intent },
  )
}
