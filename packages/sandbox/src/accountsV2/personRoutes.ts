import { type PageParams, pageField, pageOf } from '../apiV2/pageOf.js'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { paramFields } from '../core/params/paramFields.js'
import { type Route, route } from '../core/route.js'
import { inAccount } from '../money/scope.js'
import { changePerson, personNamed, removePerson } from '../persons/changePerson.js'
import { createPerson } from '../persons/createPerson.js'
import { persons } from '../persons/objects.js'
import { accountToChange, accountToShow } from './accountNamed.js'
import { announce } from './announce.js'
import { atWork } from './atWork.js'
import { rememberPerson } from './factsV2.js'
import { personShown } from './shown/personShown.js'
import { withPersonToken } from './tokens/withToken.js'
import { personFactsTold } from './told/personFactsTold.js'
import { personTold } from './told/personTold.js'

const all = '/v2/core/accounts/{accountId}/persons'
const one = `${all}/{id}`

export const personRoutes: Route[] = [
  route<PageParams>('GET', all, { ...paramFields('V2.Core.Accounts.PersonListParams'), ...pageField }, (ctx) => {
    const account = accountToShow(ctx, ctx.path.accountId ?? '')
    return pageOf(ctx, persons(account), (person) => personShown(account, person))
  }),

  route('POST', all, 'V2.Core.Accounts.PersonCreateParams', (ctx) => {
    const account = accountToChange(ctx, ctx.path.accountId ?? '')
    return changing(ctx, account, () => {
      const told = withPersonToken(ctx, ctx.params)
      const { id } = createPerson(inAccount(ctx, account), personTold(told))
      rememberPerson(account, id, { ...personFactsTold(told), updated: ctx.now })
      return personShown(account, personNamed({ account }, id))
    })
  }),

  route('GET', one, 'V2.Core.Accounts.PersonRetrieveParams', (ctx) => {
    const account = accountToShow(ctx, ctx.path.accountId ?? '')
    return personShown(account, personNamed({ account }, ctx.path.id ?? ''))
  }),

  route('POST', one, 'V2.Core.Accounts.PersonUpdateParams', (ctx) => {
    const account = accountToChange(ctx, ctx.path.accountId ?? '')
    return changing(ctx, account, () => {
      const told = withPersonToken(ctx, ctx.params)
      const { id } = changePerson(inAccount(ctx, account), ctx.path.id ?? '', personTold(told))
      rememberPerson(account, id, { ...personFactsTold(told), updated: ctx.now })
      return personShown(account, personNamed({ account }, id))
    })
  }),

  route('DELETE', one, 'V2.Core.Accounts.PersonDeleteParams', (ctx) => {
    const account = accountToChange(ctx, ctx.path.accountId ?? '')
    const id = ctx.path.id ?? ''
    return changing(ctx, account, () => {
      removePerson(inAccount(ctx, account), id)
      return { id, object: 'v2.core.account_person' }
    })
  }),
]

/** Does it, and then tells about it once. */
function changing<T>(ctx: Context, account: AccountState, change: () => T): T {
  const made = atWork(ctx, change)
  announce(ctx.sandbox, account, ctx)
  return made
}
