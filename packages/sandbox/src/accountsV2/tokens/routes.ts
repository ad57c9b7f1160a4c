import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { accountToShow } from '../accountNamed.js'
import { accountTokens, personTokens, tokenShown } from './objects.js'

export const tokenRoutes: Route[] = [
  route('POST', '/v2/core/account_tokens', 'V2.Core.AccountTokenCreateParams', (ctx) => {
    const id = ctx.sandbox.ids.next('accttok')
    const token = accountTokens(ctx.account).insert({ id, created: ctx.now, used: false, told: ctx.params })
    return tokenShown('v2.core.account_token', token)
  }),

  route('GET', '/v2/core/account_tokens/{id}', 'V2.Core.AccountTokenRetrieveParams', (ctx) => {
    const id = ctx.path.id ?? ''
    const token = accountTokens(ctx.account).get(id)
    if (!token) throw missing('account token', id)
    return tokenShown('v2.core.account_token', token)
  }),

  route('POST', '/v2/core/accounts/{accountId}/person_tokens', 'V2.Core.Accounts.PersonTokenCreateParams', (ctx) => {
    const account = accountToShow(ctx, ctx.path.accountId ?? '').id
    const id = ctx.sandbox.ids.next('perstok')
    const token = personTokens(ctx.account).insert({ id, created: ctx.now, used: false, told: ctx.params, account })
    return tokenShown('v2.core.account_person_token', token)
  }),

  route(
    'GET',
    '/v2/core/accounts/{accountId}/person_tokens/{id}',
    'V2.Core.Accounts.PersonTokenRetrieveParams',
    (ctx) => {
      const account = accountToShow(ctx, ctx.path.accountId ?? '').id
      const id = ctx.path.id ?? ''
      const token = personTokens(ctx.account).get(id)
      if (token?.account !== account) throw missing('person token', id)
      return tokenShown('v2.core.account_person_token', token)
    },
  ),
]
