import { record } from '../ledger/record.js'
import { balanceTransactions, charges, idOf, refunds } from '../objects.js'
import type { Scope } from '../scope.js'

/** A refund that took its time has arrived. */
export function finishRefund(scope: Scope, id: string): void {
  const pending = refunds(scope.account).get(id)
  if (pending?.status !== 'pending') return
  const refund = refunds(scope.account).update(id, { status: 'succeeded', pending_reason: undefined })
  scope.emit('refund.updated', refund, { previous: pending })
  scope.emit('charge.refund.updated', refund, { previous: pending })
}

/** The buyer's bank sent the money back: it returns to the balance, and the charge counts as not refunded. */
export function failRefund(scope: Scope, id: string): void {
  const { account } = scope
  const refund = refunds(account).get(id)
  const charge = refund && charges(account).get(idOf(refund.charge) ?? '')
  const debit = refund && balanceTransactions(account).get(idOf(refund.balance_transaction) ?? '')
  if (refund?.status !== 'succeeded' || !charge || !debit) return
  const transaction = record(scope, {
    type: 'refund_failure',
    currency: debit.currency,
    amount: -debit.amount,
    from: 'customers',
    availableOn: Math.max(scope.now, debit.available_on),
    source: id,
    description: 'REFUND FAILURE',
    exchangeRate: debit.exchange_rate,
  })
  const failed = refunds(account).update(id, {
    status: 'failed',
    failure_balance_transaction: transaction.id,
    failure_reason: 'expired_or_canceled_card',
  })
  const changed = charges(account).update(charge.id, {
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  })
  scope.emit('refund.failed', failed, { previous: refund })
  scope.emit('refund.updated', failed, { previous: refund })
  scope.emit('charge.refund.updated', failed, { previous: refund })
  scope.emit('charge.updated', changed, { previous: charge })
}
