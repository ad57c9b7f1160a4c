import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { detachPaymentMethod } from '../../money/cards/attach.js'
import { paymentMethods } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { customerSources, customers, type SourceEntry } from '../objects.js'
import { livingCustomer } from '../routes.js'
import { addSource } from './addSource.js'

/** The amounts of the two test deposits that prove who owns a bank account. */
const deposits = [32, 45]

export const sourceRoutes: Route[] = [
  route('POST', '/v1/customers/{customer}/sources', 'CustomerCreateSourceParams', (ctx) =>
    addSource(ctx, livingCustomer(ctx.account, ctx.path.customer).id, ctx.params.source, ctx.params.metadata),
  ),

  route('GET', '/v1/customers/{customer}/sources', 'CustomerListSourcesParams', (ctx) => {
    const customer = livingCustomer(ctx.account, ctx.path.customer).id
    const page = listOf(ctx, customerSources(ctx.account), { where: { customer, object: ctx.params.object } })
    return { ...page, data: page.data.map(({ source }) => source) }
  }),

  route('GET', '/v1/customers/{customer}/sources/{source}', 'CustomerRetrieveSourceParams', (ctx) => named(ctx)),

  route('POST', '/v1/customers/{customer}/sources/{source}', 'CustomerUpdateSourceParams', (ctx) => {
    const before = named(ctx)
    const { params } = ctx
    const metadata = mergeMetadata(before.metadata ?? {}, params.metadata)
    const changed =
      before.object === 'card'
        ? { ...before, ...cardChanges(params), metadata }
        : {
            ...before,
            metadata,
            ...(params.account_holder_name === undefined
              ? {}
              : { account_holder_name: params.account_holder_name || null }),
            ...(params.account_holder_type === undefined ? {} : { account_holder_type: params.account_holder_type }),
          }
    return store(ctx, before, changed)
  }),

  route('POST', '/v1/customers/{customer}/sources/{source}/verify', 'CustomerVerifySourceParams', (ctx) => {
    const before = named(ctx)
    if (before.object !== 'bank_account') {
      throw invalidRequest('Only bank accounts can be verified.', { param: 'id' })
    }
    if (before.status === 'verified') throw invalidRequest('This bank account has already been verified.')
    const amounts = [...(ctx.params.amounts ?? [])].sort((a, b) => a - b)
    if (amounts.join() !== deposits.join()) {
      throw invalidRequest('The amounts provided do not match the amounts that were sent to the bank account.', {
        code: 'bank_account_verification_failed',
        param: 'amounts',
      })
    }
    return store(ctx, before, { ...before, status: 'verified' })
  }),

  route('DELETE', '/v1/customers/{customer}/sources/{source}', 'CustomerDeleteSourceParams', (ctx) => {
    const source = named(ctx)
    removeSource(ctx, source)
    return source.object === 'card'
      ? ({ id: source.id, object: 'card', deleted: true } satisfies Stripe.DeletedCard)
      : ({ id: source.id, object: 'bank_account', deleted: true } satisfies Stripe.DeletedBankAccount)
  }),
]

function named({ account, path }: Pick<Context, 'account' | 'path'>): SourceEntry['source'] {
  return sourceNamed(account, livingCustomer(account, path.customer).id, path.source)
}

function sourceNamed(account: AccountState, customer: string, id = ''): SourceEntry['source'] {
  const entry = customerSources(account).get(id)
  if (entry?.customer !== customer) throw missing('source', id)
  return entry.source
}

function store(ctx: Scope, before: SourceEntry['source'], source: SourceEntry['source']): SourceEntry['source'] {
  customerSources(ctx.account).update(source.id, { source })
  ctx.emit('customer.source.updated', source, { previous: before })
  return source
}

/** The next newest source takes the place of a default that goes. */
function removeSource(ctx: Context, source: SourceEntry['source']): void {
  const { account } = ctx
  const entry = customerSources(account).get(source.id)
  customerSources(account).remove(source.id)
  const method = paymentMethods(account).get(source.id)
  if (method?.customer) detachPaymentMethod(ctx, method)
  ctx.emit('customer.source.deleted', source)
  const owner = entry && customers(account).get(entry.customer)
  if (owner?.default_source !== source.id) return
  const [next] = customerSources(account).list({ limit: 1, where: { customer: owner.id } })?.data ?? []
  const changed = customers(account).update(owner.id, { default_source: next?.id ?? null })
  ctx.emit('customer.updated', changed, { previous: owner })
}

function cardChanges(params: Stripe.CustomerUpdateSourceParams): Partial<Stripe.Card> {
  const text = [
    'address_city',
    'address_country',
    'address_line1',
    'address_line2',
    'address_state',
    'address_zip',
    'name',
  ] as const
  const changes: Partial<Stripe.Card> = {}
  for (const name of text) if (params[name] !== undefined) changes[name] = params[name] || null
  const [month, year] = [Number(params.exp_month), Number(params.exp_year)]
  if (params.exp_month !== undefined) {
    if (!Number.isInteger(month) || month < 1 || month > 12) throw invalidExpiry('exp_month')
    changes.exp_month = month
  }
  if (params.exp_year !== undefined) {
    if (!Number.isInteger(year) || year < 2000 || year > 2100) throw invalidExpiry('exp_year')
    changes.exp_year = year
  }
  return changes
}

const invalidExpiry = (param: 'exp_month' | 'exp_year') =>
  invalidRequest(`Your card's expiration ${param === 'exp_month' ? 'month' : 'year'} is invalid.`, {
    code: param === 'exp_month' ? 'invalid_expiry_month' : 'invalid_expiry_year',
    param,
  })
