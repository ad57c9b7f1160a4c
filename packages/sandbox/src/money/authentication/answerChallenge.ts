import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { ApiError } from '../../core/errors.js'
import type { Sandbox } from '../../core/sandbox.js'
import { finishSetupAuthentication } from '../../setupIntents/confirmSetupIntent.js'
import { setupIntents } from '../../setupIntents/objects.js'
import { paymentIntents } from '../objects.js'
import { finishAuthentication } from '../payments/finishAuthentication.js'
import { scheduledScope } from '../scope.js'

type ChallengedIntent = Stripe.PaymentIntent | Stripe.SetupIntent

export const challengedIntent = (account: AccountState, id: string): ChallengedIntent | undefined =>
  id.startsWith('seti_') ? setupIntents(account).get(id) : paymentIntents(account).get(id)

/** Passes on what the buyer chose. A card that is declined all the same is not an error here: the intent says so. */
export function answerChallenge(
  sandbox: Sandbox,
  account: AccountState,
  intent: ChallengedIntent,
  passed: boolean,
): ChallengedIntent {
  const scope = scheduledScope(sandbox, account)
  try {
    return intent.object === 'setup_intent'
      ? finishSetupAuthentication(scope, intent, passed)
      : finishAuthentication(scope, intent, passed)
  } catch (error) {
    const declined = challengedIntent(account, intent.id)
    if (!(error instanceof ApiError) || error.status !== 402 || !declined) throw error
    return declined
  }
}

/** Where Stripe sends a buyer back to, with what the page there needs to find the intent. */
export function returnAddress(returnUrl: string, intent: ChallengedIntent): string {
  const kind = intent.object
  const url = new URL(returnUrl)
  url.searchParams.set(kind, intent.id)
  url.searchParams.set(`${kind}_client_secret`, intent.client_secret ?? '')
  url.searchParams.set('redirect_status', redirectStatus(intent))
  return url.toString()
}

export function redirectStatus({ status }: ChallengedIntent): 'succeeded' | 'pending' | 'failed' {
  if (status === 'succeeded' || status === 'requires_capture') return 'succeeded'
  return status === 'processing' || status === 'requires_confirmation' ? 'pending' : 'failed'
}
