import type Stripe from 'stripe'
import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { taxIds } from '../objects.js'
import { requireCustomer } from '../requireCustomer.js'
import { livingCustomer } from '../routes.js'
import { createTaxId } from './createTaxId.js'

export const taxIdRoutes: Route[] = [
  route('POST', '/v1/customers/{customer}/tax_ids', 'CustomerCreateTaxIdParams', (ctx) =>
    createTaxId(ctx, ctx.params, { customer: livingCustomer(ctx.account, ctx.path.customer).id }),
  ),

  route('GET', '/v1/customers/{customer}/tax_ids', 'CustomerListTaxIdsParams', (ctx) => {
    const where = { customer: livingCustomer(ctx.account, ctx.path.customer).id }
    return listOf(ctx, taxIds(ctx.account), { where })
  }),

  route('GET', '/v1/customers/{customer}/tax_ids/{taxId}', 'CustomerRetrieveTaxIdParams', (ctx) => ofCustomer(ctx)),

  route('DELETE', '/v1/customers/{customer}/tax_ids/{taxId}', 'CustomerDeleteTaxIdParams', (ctx) =>
    remove(ctx, ofCustomer(ctx)),
  ),

  route('POST', '/v1/tax_ids', 'TaxIdCreateParams', (ctx) => {
    const { owner, type, value } = ctx.params
    return createTaxId(ctx, { type, value }, ownerFrom(ctx, owner))
  }),

  route('GET', '/v1/tax_ids', 'TaxIdListParams', (ctx) => {
    const { type, customer, customerAccount, account } = ownerFrom(ctx, ctx.params.owner)
    return listOf(ctx, taxIds(ctx.account), {
      where: {
        owner_type: type,
        customer: customer ?? undefined,
        customer_account: customerAccount ?? undefined,
        owner_account: account ?? undefined,
      },
    })
  }),

  route('GET', '/v1/tax_ids/{taxId}', 'TaxIdRetrieveParams', ({ account, path }) => stored(account, path.taxId)),

  route('DELETE', '/v1/tax_ids/{taxId}', 'TaxIdDeleteParams', (ctx) =>
    remove(ctx, stored(ctx.account, ctx.path.taxId)),
  ),
]

/** Without an owner it is the account of the request itself. */
function ownerFrom({ account }: Context, owner: Stripe.TaxIdCreateParams.Owner | undefined) {
  const { type, account: named, customer, customer_account: customerAccount } = owner || { type: 'self' }
  const needed = (name: string) =>
    invalidRequest(`Missing required param: owner[${name}].`, { code: 'parameter_missing', param: `owner[${name}]` })
  if (type === 'customer') {
    if (!customer && !customerAccount) throw needed('customer')
    if (customer) requireCustomer(account, customer, 'owner[customer]')
    if (customerAccount) requireCustomerAccount(account, customerAccount, 'owner[customer_account]')
    return { type, customer: customer || null, customerAccount: customerAccount || null, account: null }
  }
  if (type === 'account') {
    if (!named) throw needed('account')
    if (named !== account.id && (account.connected || !account.platform.accounts.has(named))) {
      throw missing('account', named, 'owner[account]')
    }
    return { type, customer: null, customerAccount: null, account: named }
  }
  return { type, customer: null, customerAccount: null, account: null }
}

function stored(account: AccountState, id = ''): Stripe.TaxId {
  const taxId = taxIds(account).get(id)
  if (!taxId) throw missing('tax ID', id)
  return taxId
}

function ofCustomer({ account, path }: Context): Stripe.TaxId {
  const customer = livingCustomer(account, path.customer)
  const taxId = stored(account, path.taxId)
  if (taxId.customer !== customer.id) throw missing('tax ID', taxId.id)
  return taxId
}

function remove(ctx: Context, taxId: Stripe.TaxId): Stripe.DeletedTaxId {
  taxIds(ctx.account).remove(taxId.id)
  if (taxId.owner?.type === 'customer') ctx.emit('customer.tax_id.deleted', taxId)
  return { id: taxId.id, object: 'tax_id', deleted: true }
}
