import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { idOf } from '../money/objects.js'
import { cancelSetupIntent } from './cancelSetupIntent.js'
import { confirmRequestedSetup } from './confirmRequestedSetup.js'
import { createSetupIntent } from './createSetupIntent.js'
import { setupIntents } from './objects.js'

export const setupIntentRoutes: Route[] = [
  route('POST', '/v1/setup_intents', 'SetupIntentCreateParams', (ctx) => createSetupIntent(ctx, ctx.params)),

  route('GET', '/v1/setup_intents', 'SetupIntentListParams', (ctx) => {
    const { customer, customer_account: customerAccount, payment_method: method } = ctx.params
    return listOf(
      ctx,
      setupIntents(ctx.account),
      (intent) =>
        (customer === undefined || idOf(intent.customer) === customer) &&
        (customerAccount === undefined || intent.customer_account === customerAccount) &&
        (method === undefined || idOf(intent.payment_method) === method),
    )
  }),

  route('GET', '/v1/setup_intents/{intent}', 'SetupIntentRetrieveParams', ({ account, path }) =>
    found(account, path.intent),
  ),

  route('POST', '/v1/setup_intents/{intent}/confirm', 'SetupIntentConfirmParams', (ctx) =>
    confirmRequestedSetup(ctx, found(ctx.account, ctx.path.intent), ctx.params),
  ),

  route('POST', '/v1/setup_intents/{intent}/cancel', 'SetupIntentCancelParams', (ctx) =>
    cancelSetupIntent(ctx, found(ctx.account, ctx.path.intent), ctx.params.cancellation_reason ?? null),
  ),
]

function found(account: AccountState, id = ''): Stripe.SetupIntent {
  const intent = setupIntents(account).get(id)
  if (!intent) throw missing('setup_intent', id)
  return intent
}
