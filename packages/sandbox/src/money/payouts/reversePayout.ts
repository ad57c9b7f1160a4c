import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { record } from '../ledger/record.js'
import { idOf, payouts } from '../objects.js'
import type { Scope } from '../scope.js'
import { arrive, leave } from './payoutOutcome.js'
import { payoutTimes } from './payoutTimes.js'

/** Debits the bank account that a payout went to. Only banks in the United States and Canada allow it. */
export function reversePayout(scope: Scope, original: Stripe.Payout, metadata: Stripe.Metadata): Stripe.Payout {
  const { account, sandbox, now } = scope
  if (!['US', 'CA'].includes(account.country) || original.type !== 'bank_account') {
    throw invalidRequest('Only payouts to bank accounts in the United States and Canada can be reversed.')
  }
  if (original.status !== 'paid') {
    throw invalidRequest(`Only paid payouts can be reversed. This payout has a status of ${original.status}.`)
  }
  if (original.reversed_by !== null || original.original_payout !== null) {
    throw invalidRequest(`Payout ${original.id} has already been reversed, or is a reversal itself.`)
  }
  const id = sandbox.ids.next('po')
  const { leaves, arrives } = payoutTimes(now, 'standard', false)
  const transaction = record(scope, {
    type: 'payout',
    currency: original.currency,
    amount: original.amount,
    from: 'in_transit',
    source: id,
    description: 'PAYOUT REVERSAL',
  })
  const reversal = payouts(account).insert({
    ...original,
    id,
    amount: -original.amount,
    arrival_date: arrives,
    automatic: false,
    balance_transaction: transaction.id,
    created: now,
    description: 'PAYOUT REVERSAL',
    destination: idOf(original.destination),
    metadata,
    original_payout: original.id,
    reconciliation_status: 'not_applicable',
    status: 'pending',
    trace_id: { status: 'pending', value: null },
  })
  const changed = payouts(account).update(original.id, { reversed_by: id })
  scope.emit('payout.created', reversal)
  scope.emit('payout.updated', changed, { previous: original })
  sandbox.scheduler.schedule(leaves, `${id} leaves for the bank`, () => leave(sandbox, account, id))
  sandbox.scheduler.schedule(arrives, `${id} arrives`, () => arrive(sandbox, account, id))
  return reversal
}
