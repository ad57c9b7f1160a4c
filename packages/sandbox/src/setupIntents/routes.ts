import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { requireSecret } from '../money/payments/requireSecret.js'
import { cancelSetupIntent } from './cancelSetupIntent.js'
import { confirmRequestedSetup } from './confirmRequestedSetup.js'
import { unexpectedSetupState } from './confirmSetupIntent.js'
import { createSetupIntent } from './createSetupIntent.js'
import { setupIntents } from './objects.js'
import { updateSetupIntent } from './updateSetupIntent.js'

export const setupIntentRoutes: Route[] = [
  route('POST', '/v1/setup_intents', 'SetupIntentCreateParams', (ctx) => createSetupIntent(ctx, ctx.params)),

  route('GET', '/v1/setup_intents', 'SetupIntentListParams', (ctx) => {
    const { attach_to_self, customer, customer_account, payment_method } = ctx.params
    return listOf(ctx, setupIntents(ctx.account), {
      where: { attach_to_self, customer, customer_account, payment_method },
    })
  }),

  route('GET', '/v1/setup_intents/{intent}', 'SetupIntentRetrieveParams', ({ account, params, path }) => {
    const intent = found(account, path.intent)
    requireSecret(intent, params.client_secret)
    return intent
  }),

  route('POST', '/v1/setup_intents/{intent}', 'SetupIntentUpdateParams', (ctx) =>
    updateSetupIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/setup_intents/{intent}/confirm', 'SetupIntentConfirmParams', (ctx) =>
    confirmRequestedSetup(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/setup_intents/{intent}/cancel', 'SetupIntentCancelParams', (ctx) =>
    cancelSetupIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params.cancellation_reason ?? null),
  ),

  route('POST', '/v1/setup_intents/{intent}/verify_microdeposits', 'SetupIntentVerifyMicrodepositsParams', (ctx) => {
    throw unexpectedSetupState(
      found(ctx.account, ctx.path.intent),
      'You cannot verify microdeposits on this SetupIntent: its next_action is not verify_with_microdeposits.',
    )
  }),
]

function found(account: AccountState, id = ''): Stripe.SetupIntent {
  const intent = setupIntents(account).get(id)
  if (!intent) throw missing('setup_intent', id)
  return intent
}
