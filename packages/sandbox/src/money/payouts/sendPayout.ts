import type Stripe from 'stripe'
import { externalAccountNumber } from '../../resources/externalAccounts/index.js'
import { addBusinessDays } from '../calendar/days.js'
import { ratesOf } from '../fees/settlementCurrency.js'
import { instantPayoutFee } from '../fees/stripeFee.js'
import { record } from '../ledger/record.js'
import { payouts } from '../objects.js'
import { type Scope, scheduledScope } from '../scope.js'
import { soon } from '../soon.js'
import { arrive, fail, leave } from './payoutOutcome.js'
import { payoutTimes } from './payoutTimes.js'
import { failureOf } from './testBanks.js'

export interface PayoutOrder {
  amount: number
  currency: string
  destination: Stripe.ExternalAccount
  method: string
  automatic: boolean
  description?: string | null
  metadata?: Stripe.Metadata
  statementDescriptor?: string | null
}

/** Takes the money out of the balance at once; the bank has it on the arrival date, or sends it back. */
export function sendPayout(scope: Scope, order: PayoutOrder): Stripe.Payout {
  const { account, sandbox, now } = scope
  const { amount, currency, destination, method, automatic } = order
  const id = sandbox.ids.next('po')
  const { leaves, arrives } = payoutTimes(now, method, automatic)
  const fee = method === 'instant' ? instantPayoutFee(amount, currency, ratesOf(sandbox)) : 0
  const transaction = record(scope, {
    type: 'payout',
    currency,
    amount: -amount,
    from: 'in_transit',
    fees: fee > 0 ? [instantFeeDetail(fee, currency)] : [],
    source: id,
    description: order.description ?? null,
  })
  const payout = payouts(account).insert({
    id,
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: arrives,
    automatic,
    balance_transaction: transaction.id,
    created: now,
    currency,
    description: order.description ?? null,
    destination: destination.id,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: order.metadata ?? {},
    method,
    original_payout: null,
    payout_method: null,
    reconciliation_status: automatic ? 'in_progress' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: order.statementDescriptor ?? null,
    status: 'pending',
    trace_id: { status: 'pending', value: null },
    type: destination.object === 'card' ? 'card' : 'bank_account',
  })
  scope.emit('payout.created', payout)

  const failure = failureOf(externalAccountNumber(account, destination.id))
  if (failure && !failure.late) {
    soon(sandbox, account, `${id} is refused by the bank`, (later) => fail(later, id, failure))
  } else {
    sandbox.scheduler.schedule(leaves, `${id} leaves for the bank`, () => leave(sandbox, account, id))
    sandbox.scheduler.schedule(arrives, `${id} arrives`, () => arrive(sandbox, account, id))
  }
  if (failure?.late) {
    sandbox.scheduler.schedule(addBusinessDays(arrives, 2), `${id} is sent back`, () =>
      fail(scheduledScope(sandbox, account), id, failure),
    )
  }
  return payout
}

export const instantFeeDetail = (amount: number, currency: string): Stripe.BalanceTransaction.FeeDetail => ({
  amount,
  application: null,
  currency,
  description: 'Instant payout fee',
  type: 'stripe_fee',
})
