import type Stripe from 'stripe'
import { returnApplicationFee } from '../applicationFees/returnApplicationFee.js'
import { proportion } from '../fees/proportion.js'
import { record } from '../ledger/record.js'
import {
  applicationFees,
  balanceTransactions,
  charges,
  idOf,
  refunds,
  transferReversals,
  transfers,
} from '../objects.js'
import { applicationFeeDetail } from '../payments/application.js'
import { blankRefund } from '../refunds/blankRefund.js'
import { inAccount, type Scope } from '../scope.js'
import { addTransferred } from './transferredFrom.js'

interface ReversalOrder {
  amount: number
  metadata?: Stripe.Metadata
  /** The refund that asked for it. */
  sourceRefund?: string
  /** Gives the application fee on the transferred payment back in the same proportion. */
  refundApplicationFee?: boolean
}

/** Takes transferred money back: the payment on the connected account is refunded to the platform. */
export function reverseTransfer(
  scope: Scope,
  transfer: Stripe.Transfer,
  order: ReversalOrder,
): Stripe.TransferReversal {
  const { account, platform, sandbox, now } = scope
  const { amount, metadata = {}, sourceRefund = null } = order
  const id = sandbox.ids.next('trr')
  const before = transfer.amount_reversed
  const after = before + amount
  const sent = balanceTransactions(account).get(idOf(transfer.balance_transaction) ?? '')
  const returned = record(scope, {
    type: 'transfer_refund',
    currency: transfer.currency,
    amount,
    from: 'other_accounts',
    availableOn: Math.max(now, sent?.available_on ?? now),
    source: id,
    description: null,
  })

  const destination = platform.accounts.get(idOf(transfer.destination) ?? '')
  const payment = destination && charges(destination).get(idOf(transfer.destination_payment) ?? '')
  const received = payment && balanceTransactions(destination).get(idOf(payment.balance_transaction) ?? '')
  const refundId = sandbox.ids.next('pyr')
  if (destination && payment && received) {
    const onDestination = inAccount(scope, destination)
    const fee = applicationFees(platform.account).get(idOf(payment.application_fee) ?? '')
    const feeAmount = fee
      ? Math.min(proportion(fee.amount, transfer.amount, before, after), fee.amount - fee.amount_refunded)
      : 0
    const credit =
      fee && order.refundApplicationFee && feeAmount > 0 ? returnApplicationFee(scope, fee, feeAmount).credit : 0
    const transaction = record(onDestination, {
      type: 'payment_refund',
      currency: received.currency,
      amount: -proportion(received.amount, transfer.amount, before, after),
      from: 'other_accounts',
      fees: credit > 0 ? [applicationFeeDetail(platform, -credit, received.currency)] : [],
      availableOn: Math.max(now, received.available_on),
      source: refundId,
      description: 'REFUND FOR PAYMENT',
      exchangeRate: received.exchange_rate,
    })
    refunds(destination).insert({
      ...blankRefund(refundId, now, amount, transfer.currency),
      balance_transaction: transaction.id,
      charge: payment.id,
      source_transfer_reversal: id,
    })
    const changed = charges(destination).update(payment.id, {
      amount_refunded: after,
      refunded: after === payment.amount,
    })
    onDestination.emit('charge.refunded', changed, { previous: payment })
  }

  const reversal = transferReversals(account).insert({
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: returned.id,
    created: now,
    currency: transfer.currency,
    destination_payment_refund: refundId,
    metadata,
    source_refund: sourceRefund,
    transfer: transfer.id,
  })
  const { reversals } = transfer
  const reversed = transfers(account).update(transfer.id, {
    amount_reversed: after,
    reversed: after === transfer.amount,
    reversals: {
      ...reversals,
      data: [reversal, ...reversals.data].slice(0, 10),
      has_more: reversals.data.length >= 10,
    },
  })
  addTransferred(account, idOf(transfer.source_transaction), -amount)
  scope.emit('transfer.reversed', reversed, { previous: transfer })
  return reversal
}
