import type Stripe from 'stripe'
import { rememberAsClosed } from '../../accountsV2/closeAccountV2.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import type { ParamFields } from '../../core/params/fields.js'
import { paramFields } from '../../core/params/paramFields.js'
import { type Route, route } from '../../core/route.js'
import { inAccount } from '../../money/scope.js'
import { accountNamed, accountsOfPlatform, removeConnectedAccount } from './accountStore.js'
import { applicationObject } from './application.js'
import { changeAccount } from './changeAccount.js'
import { createAccount } from './createAccount.js'
import { rejectAccount, rejectionReasons, unrejectAccount } from './rejection.js'

const rejectFields: ParamFields = {
  ...paramFields('AccountRejectParams'),
  reason: { type: { kind: 'enum', values: rejectionReasons }, required: true },
}

export const accountRoutes: Route[] = [
  route('GET', '/v1/account', 'AccountRetrieveParams', ({ account }) => account.object),

  route('GET', '/v1/accounts', 'AccountListParams', (ctx) =>
    // A connected account has none of its own below it.
    listOf(ctx, accountsOfPlatform(ctx.platform), () => !ctx.account.connected),
  ),

  route('POST', '/v1/accounts', 'AccountCreateParams', (ctx) => {
    if (ctx.account.connected) throw onlyPlatforms()
    return createAccount(ctx, ctx.params).object
  }),

  route(
    'GET',
    '/v1/accounts/{account}',
    'AccountRetrieveParams',
    (ctx) => accountNamed(ctx, ctx.path.account ?? '').object,
  ),

  route('POST', '/v1/accounts/{account}', 'AccountUpdateParams', (ctx) => {
    return changeAccount(ctx.sandbox, connected(ctx), ctx.params, ctx.emit)
  }),

  route('DELETE', '/v1/accounts/{account}', 'AccountDeleteParams', (ctx): Stripe.DeletedAccount => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    if (!account.connected) throw invalidRequest('You cannot delete your own account with the API.')
    removeConnectedAccount(account)
    rememberAsClosed(ctx, account)
    if (account.object.controller?.stripe_dashboard?.type === 'full') {
      ctx.emit('account.application.deauthorized', applicationObject(ctx.platform), { account })
    }
    return { id: account.id, object: 'account', deleted: true }
  }),

  route<Stripe.AccountRejectParams>('POST', '/v1/accounts/{account}/reject', rejectFields, (ctx) =>
    rejectAccount(inAccount(ctx, connected(ctx)), ctx.params),
  ),

  route('POST', '/v1/accounts/{account}/unreject', 'AccountUnrejectParams', (ctx) =>
    unrejectAccount(inAccount(ctx, connected(ctx))),
  ),
]

function connected(ctx: Context): AccountState {
  const account = accountNamed(ctx, ctx.path.account ?? '')
  if (account.connected) return account
  throw invalidRequest('You cannot use this method on your own account: you may only use it on connected accounts.')
}

const onlyPlatforms = () =>
  invalidRequest('Only a platform can create connected accounts: leave out the Stripe-Account header.', {}, 400)
