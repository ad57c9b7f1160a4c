import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { invalidRequest } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { inAccount, type Scope } from '../money/scope.js'
import { accountNamed } from '../resources/accounts/accountStore.js'
import { spendToken } from '../tokens/takeToken.js'
import { withPersonToken } from '../tokens/withToken.js'
import { changePerson, personNamed, removePerson } from './changePerson.js'
import { createPerson } from './createPerson.js'
import { persons } from './objects.js'

const base = '/v1/accounts/{account}/persons'

const accountIn = (ctx: Pick<Context, 'account' | 'platform' | 'path'>): AccountState =>
  accountNamed(ctx, ctx.path.account ?? '')

/** The people of the platform's own account are none of the API's business. */
function connected(ctx: Context): Scope {
  const account = accountIn(ctx)
  if (!account.connected) {
    throw invalidRequest('You cannot use this method on your own account: you may only use it on connected accounts.')
  }
  return inAccount(ctx, account)
}

export const personRoutes: Route[] = [
  route('GET', base, 'AccountListPersonsParams', (ctx) => {
    const wanted = Object.entries(ctx.params.relationship ?? {})
    return listOf(ctx, persons(accountIn(ctx)), {
      matches: ({ relationship }) => wanted.every(([role, asked]) => roles(relationship).get(role) === asked),
    })
  }),

  route('POST', base, 'AccountCreatePersonParams', (ctx) => {
    const scope = connected(ctx)
    return spent(scope, ctx.params, createPerson(scope, withPersonToken(scope, ctx.params)))
  }),

  route('GET', `${base}/{person}`, 'AccountRetrievePersonParams', (ctx) =>
    personNamed({ account: accountIn(ctx) }, ctx.path.person ?? ''),
  ),

  route('POST', `${base}/{person}`, 'AccountUpdatePersonParams', (ctx) => {
    const scope = connected(ctx)
    const id = ctx.path.person ?? ''
    personNamed(scope, id)
    return spent(scope, ctx.params, changePerson(scope, id, withPersonToken(scope, ctx.params)))
  }),

  route('DELETE', `${base}/{person}`, 'AccountDeletePersonParams', (ctx): Stripe.DeletedPerson => {
    const id = ctx.path.person ?? ''
    removePerson(connected(ctx), id)
    return { id, object: 'person', deleted: true }
  }),
]

/** What the request came to, now that its tokens have done their work. */
function spent(
  { account }: Scope,
  { person_token, id_number }: Stripe.AccountUpdatePersonParams,
  person: Stripe.Person,
): Stripe.Person {
  spendToken(account, person_token)
  spendToken(account, id_number)
  return person
}

const roles = (relationship: Stripe.Person.Relationship | undefined) =>
  new Map<string, unknown>(Object.entries(relationship ?? {}))
