import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import type { ParamFields } from '../../core/params/fields.js'
import { paramFields } from '../../core/params/paramFields.js'
import { type Route, route } from '../../core/route.js'
import { accountNamed, accountsOfPlatform, removeConnectedAccount } from './accountStore.js'
import { announceAccount, changeAccount } from './changeAccount.js'
import { createAccount } from './createAccount.js'
import { accountFacts } from './facts.js'

const rejections: Record<string, Stripe.Account.Requirements.DisabledReason> = {
  credit: 'rejected.platform_other',
  // The word of older API versions, still understood.
  fraud: 'rejected.fraud',
  fraud_no_intent_to_fulfill: 'rejected.platform_fraud',
  fraud_other: 'rejected.platform_fraud',
  fraud_payment_method_casher: 'rejected.platform_fraud',
  fraud_payment_method_tester: 'rejected.platform_fraud',
  other: 'rejected.platform_other',
  terms_of_service: 'rejected.platform_terms_of_service',
}

const rejectFields: ParamFields = {
  ...paramFields('AccountRejectParams'),
  reason: { type: { kind: 'enum', values: Object.keys(rejections) }, required: true },
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

  route<Stripe.AccountRejectParams>('POST', '/v1/accounts/{account}/reject', rejectFields, (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const reason = rejections[ctx.params.reason] ?? 'rejected.platform_other'
    const payoutsGoOn = ctx.params.payouts_action === 'none' && account.object.payouts_enabled
    accountFacts(account).rejected = { reason, payoutsGoOn }
    return announceAccount(account, account.object, ctx.emit)
  }),

  route('POST', '/v1/accounts/{account}/unreject', 'AccountUnrejectParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    accountFacts(account).rejected = null
    return announceAccount(account, account.object, ctx.emit)
  }),
]

const onlyPlatforms = () =>
  invalidRequest('Only a platform can create connected accounts: leave out the Stripe-Account header.', {}, 400)
