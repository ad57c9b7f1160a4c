import type Stripe from 'stripe'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { accountNamed } from '../accounts/accountStore.js'
import { announceAccount } from '../accounts/changeAccount.js'
import { buildExternalAccount } from './buildExternalAccount.js'
import {
  addExternalAccount,
  changeExternalAccount,
  externalAccountNamed,
  externalAccountsOf,
  removeExternalAccount,
} from './externalAccounts.js'

const base = '/v1/accounts/{account}/external_accounts'

export const externalAccountRoutes: Route[] = [
  route('GET', base, 'AccountListExternalAccountsParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const { object, limit = 10, starting_after: after, ending_before: before } = ctx.params
    const all = externalAccountsOf(account).filter((external) => object === undefined || external.object === object)
    if (before !== undefined) {
      const end = all.indexOf(externalAccountNamed(account, before, 'ending_before'))
      const start = Math.max(0, end - limit)
      return { object: 'list', data: all.slice(start, end), has_more: start > 0, url: ctx.url }
    }
    const start = after === undefined ? 0 : all.indexOf(externalAccountNamed(account, after, 'starting_after')) + 1
    return { object: 'list', data: all.slice(start, start + limit), has_more: all.length > start + limit, url: ctx.url }
  }),

  route('POST', base, 'AccountCreateExternalAccountParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const { external_account, default_for_currency, metadata } = ctx.params
    const previous = account.object
    const { object, hidden } = buildExternalAccount(account, external_account, ctx.sandbox.ids)
    const named = { ...object, metadata: mergeMetadata(object.metadata ?? {}, metadata) }
    const added = addExternalAccount(account, { object: named, hidden }, default_for_currency ?? false)
    ctx.emit('account.external_account.created', added, { account })
    announceAccount(account, previous, ctx.emit)
    return added
  }),

  route('GET', `${base}/{id}`, 'AccountRetrieveExternalAccountParams', (ctx) =>
    externalAccountNamed(accountNamed(ctx, ctx.path.account ?? ''), ctx.path.id ?? ''),
  ),

  route('POST', `${base}/{id}`, 'AccountUpdateExternalAccountParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const before = account.object
    const previous = externalAccountNamed(account, ctx.path.id ?? '')
    const changed = changeExternalAccount(account, previous.id, (stored) => withChanges(stored, ctx.params))
    ctx.emit('account.external_account.updated', changed, { account, previous })
    announceAccount(account, before, ctx.emit)
    return changed
  }),

  route('DELETE', `${base}/{id}`, 'AccountDeleteExternalAccountParams', (ctx): Stripe.DeletedExternalAccount => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const before = account.object
    const removed = externalAccountNamed(account, ctx.path.id ?? '')
    removeExternalAccount(account, removed.id)
    ctx.emit('account.external_account.deleted', removed, { account })
    announceAccount(account, before, ctx.emit)
    return { id: removed.id, object: removed.object, deleted: true }
  }),
]

function withChanges(
  stored: Stripe.ExternalAccount,
  params: Stripe.AccountUpdateExternalAccountParams,
): Stripe.ExternalAccount {
  const metadata = mergeMetadata(stored.metadata ?? {}, params.metadata)
  const default_for_currency = params.default_for_currency ?? stored.default_for_currency ?? false
  if (stored.object === 'bank_account') {
    const { account_holder_name, account_holder_type, account_type } = params
    return {
      ...stored,
      metadata,
      default_for_currency,
      ...(account_holder_name === undefined ? {} : { account_holder_name: account_holder_name || null }),
      ...(account_holder_type === undefined ? {} : { account_holder_type: account_holder_type || null }),
      ...(account_type === undefined ? {} : { account_type }),
      // Corrected details are tried anew.
      status: stored.status === 'errored' ? 'new' : stored.status,
    }
  }
  const {
    name,
    exp_month,
    exp_year,
    address_city,
    address_country,
    address_line1,
    address_line2,
    address_state,
    address_zip,
  } = params
  const given = Object.entries({
    name,
    address_city,
    address_country,
    address_line1,
    address_line2,
    address_state,
    address_zip,
  })
  const known = given.flatMap(([key, value]) => (value === undefined ? [] : [[key, value || null]]))
  return {
    ...stored,
    ...Object.fromEntries(known),
    metadata,
    default_for_currency,
    exp_month: exp_month === undefined ? stored.exp_month : Number(exp_month),
    exp_year: exp_year === undefined ? stored.exp_year : Number(exp_year),
  }
}
