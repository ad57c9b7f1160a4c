import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { shortListOf } from '../../core/shortList.js'
import { paymentIntents } from '../../money/objects.js'
import { type TransactionEntry, taxTransactions } from '../objects.js'
import { recordTransaction } from './recordTransaction.js'
import { reverseTransaction } from './reverseTransaction.js'

export const taxTransactionRoutes: Route[] = [
  route('POST', '/v1/tax/transactions/create_from_calculation', 'Tax.TransactionCreateFromCalculationParams', (ctx) =>
    recordTransaction(ctx, ctx.params),
  ),

  route('POST', '/v1/tax/transactions/create_reversal', 'Tax.TransactionCreateReversalParams', (ctx) =>
    reverseTransaction(ctx, ctx.params),
  ),

  route(
    'GET',
    '/v1/tax/transactions/{transaction}',
    'Tax.TransactionRetrieveParams',
    ({ account, path }) => transactionNamed(account, path.transaction).transaction,
  ),

  route('GET', '/v1/tax/transactions/{transaction}/line_items', 'Tax.TransactionListLineItemsParams', (ctx) =>
    shortListOf(ctx, transactionNamed(ctx.account, ctx.path.transaction).lines),
  ),

  route('GET', '/v1/tax/associations/find', 'Tax.AssociationFindParams', ({ account, params }) =>
    associationOf(account, params.payment_intent),
  ),
]

function transactionNamed(account: AccountState, id = ''): TransactionEntry {
  const found = taxTransactions(account).get(id)
  if (!found) throw missing('tax transaction', id)
  return found
}

/** A payment that named a calculation, and the transactions that were recorded for it. */
function associationOf(account: AccountState, id: string): Stripe.Tax.Association {
  const intent = paymentIntents(account).get(id)
  if (!intent) throw missing('payment_intent', id, 'payment_intent')
  const calculation = intent.hooks?.inputs?.tax?.calculation
  if (!calculation) throw missing('tax association', id)
  return {
    id: `taxa_${id.slice('pi_'.length)}`,
    object: 'tax.association',
    calculation,
    payment_intent: id,
    tax_transaction_attempts: null,
  }
}
