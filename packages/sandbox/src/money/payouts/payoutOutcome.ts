import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { announceAccount } from '../../resources/accounts/changeAccount.js'
import { markExternalAccountErrored } from '../../resources/externalAccounts/index.js'
import { ledgerOf } from '../ledger/accountLedger.js'
import { record } from '../ledger/record.js'
import type { TransactionType } from '../ledger/reportingCategories.js'
import { balanceTransactions, idOf, payouts } from '../objects.js'
import { type Scope, scheduledScope } from '../scope.js'
import { instantFeeDetail } from './sendPayout.js'
import type { PayoutFailure } from './testBanks.js'

/** From here on it cannot be canceled. */
export function leave(sandbox: Sandbox, account: AccountState, id: string): void {
  const payout = payouts(account).get(id)
  if (payout?.status !== 'pending') return
  const left = payouts(account).update(id, { status: 'in_transit' })
  scheduledScope(sandbox, account).emit('payout.updated', left, { previous: payout })
}

/** The bank has the money. */
export function arrive(sandbox: Sandbox, account: AccountState, id: string): void {
  const payout = payouts(account).get(id)
  if (payout?.status !== 'pending' && payout?.status !== 'in_transit') return
  const scope = scheduledScope(sandbox, account)
  const { currency, amount } = payout
  ledgerOf(account).post({
    at: scope.now,
    currency,
    transaction: null,
    entries: { in_transit: -amount, bank: amount },
  })
  const paid = payouts(account).update(id, {
    status: 'paid',
    // Japanese bank transfers carry no number that a payee could trace them by.
    trace_id: account.country === 'JP' ? { status: 'unsupported', value: null } : traceOf(id),
    ...(payout.automatic ? { reconciliation_status: 'completed' } : {}),
  })
  scope.emit('payout.paid', paid, { previous: payout })
  if (payout.automatic) scope.emit('payout.reconciliation_completed', paid)
}

/** The bank sent it back, sometimes days after it took it: the money is in the balance again, and nothing more goes to that account by itself. */
export function fail(scope: Scope, id: string, { code, message }: PayoutFailure): void {
  const { account, sandbox } = scope
  const payout = payouts(account).get(id)
  if (!payout || payout.status === 'failed' || payout.status === 'canceled') return
  const transaction = putBack(scope, payout, 'payout_failure')
  const failed = payouts(account).update(id, {
    status: 'failed',
    failure_balance_transaction: transaction.id,
    failure_code: code,
    failure_message: message,
    trace_id: null,
    ...(payout.automatic ? { reconciliation_status: 'completed' } : {}),
  })
  const destination = idOf(payout.destination)
  const before = account.object
  if (destination !== null) markExternalAccountErrored(sandbox, account, destination)
  scope.emit('payout.updated', failed, { previous: payout })
  scope.emit('payout.failed', failed, { previous: payout })
  if (account.object !== before) announceAccount(account, before, scope.emit)
}

/** Stopped before it left. */
export function cancel(scope: Scope, payout: Stripe.Payout): Stripe.Payout {
  const transaction = putBack(scope, payout, 'payout_cancel')
  const canceled = payouts(scope.account).update(payout.id, {
    status: 'canceled',
    failure_balance_transaction: transaction.id,
    trace_id: null,
  })
  scope.emit('payout.updated', canceled, { previous: payout })
  scope.emit('payout.canceled', canceled, { previous: payout })
  return canceled
}

function putBack(scope: Scope, payout: Stripe.Payout, type: TransactionType): Stripe.BalanceTransaction {
  const debit = balanceTransactions(scope.account).get(idOf(payout.balance_transaction) ?? '')
  return record(scope, {
    type,
    currency: payout.currency,
    amount: payout.amount,
    from: payout.status === 'paid' ? 'bank' : 'in_transit',
    fees: debit?.fee ? [instantFeeDetail(-debit.fee, payout.currency)] : [],
    source: payout.id,
    description: type === 'payout_failure' ? 'PAYOUT FAILURE' : 'PAYOUT CANCEL',
  })
}

export const traceOf = (id: string): Stripe.Payout.TraceId => ({
  status: 'supported',
  value: `FED${[...id.slice(-12)].map((character) => character.charCodeAt(0) % 10).join('')}`,
})
