import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { shortListOf } from '../../core/shortList.js'
import { paymentIntents } from '../../money/objects.js'
import { type TransactionEntry, taxTransactions } from '../objects.js'
import { associationOf } from './followPayments.js'
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

  route('GET', '/v1/tax/associations/find', 'Tax.AssociationFindParams', (ctx) => {
    const { payment_intent: id } = ctx.params
    const intent = paymentIntents(ctx.account).get(id)
    if (!intent) throw missing('payment_intent', id, 'payment_intent')
    const association = associationOf(ctx, intent)
    if (!association) throw missing('tax association', id)
    return association
  }),
]

function transactionNamed(account: AccountState, id = ''): TransactionEntry {
  const found = taxTransactions(account).get(id)
  if (!found) throw missing('tax transaction', id)
  return found
}
