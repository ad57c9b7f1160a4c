import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { accountNamed, accountsOfPlatform, removeConnectedAccount } from './accountStore.js'
import { announceAccount, changeAccount } from './changeAccount.js'
import { createAccount } from './createAccount.js'
import { accountFacts } from './facts.js'

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
    const account = accountNamed(ctx, ctx.path.account ?? '')
    if (!account.connected) {
      throw invalidRequest('You cannot use this method on your own account: you may only use it on connected accounts.')
    }
    return changeAccount(ctx.sandbox, account, ctx.params, ctx.emit)
  }),

  route('DELETE', '/v1/accounts/{account}', 'AccountDeleteParams', (ctx): Stripe.DeletedAccount => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    if (!account.connected) throw invalidRequest('You cannot delete your own account with the API.')
    removeConnectedAccount(account)
    if (account.object.controller?.stripe_dashboard?.type === 'full') {
      const application = { id: ctx.sandbox.ids.next('ca'), object: 'application', name: null }
      ctx.emit('account.application.deauthorized', application, { account })
    }
    return { id: account.id, object: 'account', deleted: true }
  }),

  route('POST', '/v1/accounts/{account}/reject', 'AccountRejectParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    accountFacts(account).rejected = rejections[ctx.params.reason] ?? 'rejected.other'
    return announceAccount(account, account.object, ctx.emit)
  }),

  route('POST', '/v1/accounts/{account}/unreject', 'AccountUnrejectParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    accountFacts(account).rejected = null
    return announceAccount(account, account.object, ctx.emit)
  }),
]

const rejections: Record<string, Stripe.Account.Requirements.DisabledReason> = {
  fraud: 'rejected.fraud',
  terms_of_service: 'rejected.terms_of_service',
}

const onlyPlatforms = () =>
  invalidRequest('Only a platform can create connected accounts: leave out the Stripe-Account header.', {}, 400)
