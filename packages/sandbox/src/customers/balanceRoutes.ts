import type Stripe from 'stripe'
import type { Context } from '../core/context.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { adjustBalance } from './adjustBalance.js'
import { cashBalanceOf, reconciliationFrom } from './cashBalance.js'
import { fundingInstructionsFor } from './fundingInstructions.js'
import { cashBalanceTransactions, customerBalanceTransactions, customerDetails } from './objects.js'
import { livingCustomer } from './routes.js'

export const customerBalanceRoutes: Route[] = [
  route('POST', '/v1/customers/{customer}/balance_transactions', 'CustomerCreateBalanceTransactionParams', (ctx) => {
    const customer = livingCustomer(ctx.account, ctx.path.customer)
    const { amount, currency, description, metadata } = ctx.params
    if (amount === 0) {
      throw invalidRequest('Invalid amount: must not be zero.', { code: 'parameter_invalid_integer', param: 'amount' })
    }
    return adjustBalance(ctx, customer.id, {
      amount,
      currency,
      type: 'adjustment',
      description: description || undefined,
      metadata: mergeMetadata({}, metadata),
    })
  }),

  route('GET', '/v1/customers/{customer}/balance_transactions', 'CustomerListBalanceTransactionsParams', (ctx) => {
    const where = { customer: livingCustomer(ctx.account, ctx.path.customer).id, invoice: ctx.params.invoice }
    return listOf(ctx, customerBalanceTransactions(ctx.account), { where })
  }),

  route(
    'GET',
    '/v1/customers/{customer}/balance_transactions/{transaction}',
    'CustomerRetrieveBalanceTransactionParams',
    (ctx) => transactionNamed(ctx),
  ),

  route(
    'POST',
    '/v1/customers/{customer}/balance_transactions/{transaction}',
    'CustomerUpdateBalanceTransactionParams',
    (ctx) => {
      const { description, metadata } = ctx.params
      const transaction = transactionNamed(ctx)
      return customerBalanceTransactions(ctx.account).update(transaction.id, {
        metadata: mergeMetadata(transaction.metadata ?? {}, metadata),
        ...(description === undefined ? {} : { description: description || null }),
      })
    },
  ),

  route('GET', '/v1/customers/{customer}/cash_balance', 'CustomerRetrieveCashBalanceParams', ({ account, path }) =>
    cashBalanceOf(account, livingCustomer(account, path.customer).id),
  ),

  route('POST', '/v1/customers/{customer}/cash_balance', 'CustomerUpdateCashBalanceParams', (ctx) => {
    const { id } = livingCustomer(ctx.account, ctx.path.customer)
    const before = customerDetails(ctx.account).get(id)?.reconciliation
    customerDetails(ctx.account).update(id, { reconciliation: reconciliationFrom(ctx.params.settings, before) })
    return cashBalanceOf(ctx.account, id)
  }),

  route(
    'GET',
    '/v1/customers/{customer}/cash_balance_transactions',
    'CustomerListCashBalanceTransactionsParams',
    (ctx) => {
      const where = { customer: livingCustomer(ctx.account, ctx.path.customer).id }
      return listOf(ctx, cashBalanceTransactions(ctx.account), { where })
    },
  ),

  route(
    'GET',
    '/v1/customers/{customer}/cash_balance_transactions/{transaction}',
    'CustomerRetrieveCashBalanceTransactionParams',
    ({ account, path: { customer, transaction = '' } }) => {
      const found = cashBalanceTransactions(account).get(transaction)
      if (found?.customer !== livingCustomer(account, customer).id) {
        throw missing('customer cash balance transaction', transaction)
      }
      return found
    },
  ),

  route(
    'POST',
    '/v1/customers/{customer}/funding_instructions',
    'CustomerCreateFundingInstructionsParams',
    ({ account, params, path }) => fundingInstructionsFor(livingCustomer(account, path.customer), params),
  ),
]

function transactionNamed({ account, path }: Pick<Context, 'account' | 'path'>): Stripe.CustomerBalanceTransaction {
  const { transaction = '' } = path
  const found = customerBalanceTransactions(account).get(transaction)
  if (found?.customer !== livingCustomer(account, path.customer).id) {
    throw missing('customer balance transaction', transaction)
  }
  return found
}
