import type Stripe from 'stripe'
import { type PageParams, pageField, pageOf } from '../apiV2/pageOf.js'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { paramFields } from '../core/params/paramFields.js'
import { type Route, route } from '../core/route.js'
import { accountsOfPlatform } from '../resources/accounts/accountStore.js'
import { accountToChange, accountToShow, closedAccount, closedAccountsOf } from './accountNamed.js'
import { appliedTo } from './applied.js'
import { changeAccountV2 } from './changeAccountV2.js'
import { closeAccountV2 } from './closeAccountV2.js'
import { createAccountV2 } from './createAccountV2.js'
import { including } from './shown/including.js'

const path = '/v2/core/accounts/{id}'

export const accountRoutes: Route[] = [
  route<Stripe.V2.Core.AccountListParams & PageParams>(
    'GET',
    '/v2/core/accounts',
    { ...paramFields('V2.Core.AccountListParams'), ...pageField },
    (ctx) => {
      const { applied_configurations: wanted = [], closed = false } = ctx.params
      const fits = (account: AccountState | undefined): boolean => {
        // A connected account has none of its own below it.
        if (!account || ctx.account.connected) return false
        const applied = appliedTo(account)
        return wanted.every((name) => applied.includes(name))
      }
      const stateOf = (id: string) => (closed ? closedAccount(ctx.platform, id) : ctx.platform.accounts.get(id))
      return pageOf(
        ctx,
        closed ? closedAccountsOf(ctx.platform) : accountsOfPlatform(ctx.platform),
        ({ id }) => including(stateOf(id) ?? ctx.account),
        { matches: ({ id }) => fits(stateOf(id)) },
      )
    },
  ),

  route('POST', '/v2/core/accounts', 'V2.Core.AccountCreateParams', (ctx) => {
    if (ctx.account.connected) {
      throw invalidRequest('Only a platform can create connected accounts: leave out the Stripe-Context header.')
    }
    return including(createAccountV2(ctx, ctx.params), ctx.params.include)
  }),

  route('GET', path, 'V2.Core.AccountRetrieveParams', (ctx) =>
    including(accountToShow(ctx, ctx.path.id ?? ''), ctx.params.include),
  ),

  route('POST', path, 'V2.Core.AccountUpdateParams', (ctx) => {
    const account = accountToChange(ctx, ctx.path.id ?? '')
    changeAccountV2(ctx, account, ctx.params)
    return including(account, ctx.params.include)
  }),

  route('POST', `${path}/close`, 'V2.Core.AccountCloseParams', (ctx) => {
    const account = accountToChange(ctx, ctx.path.id ?? '')
    closeAccountV2(ctx, account, ctx.params)
    return including(account)
  }),
]
