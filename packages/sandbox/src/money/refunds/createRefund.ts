import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'
import { creditFee, returnApplicationFee } from '../applicationFees/returnApplicationFee.js'
import { cardBehind } from '../cards/cardFacts.js'
import { proportion } from '../fees/proportion.js'
import { record } from '../ledger/record.js'
import { applicationFees, balanceTransactions, charges, idOf, paymentIntents, refunds, transfers } from '../objects.js'
import { applicationFeeDetail } from '../payments/application.js'
import { inAccount, type Scope } from '../scope.js'
import { soon } from '../soon.js'
import { reverseTransfer } from '../transfers/reverseTransfer.js'
import { blankRefund } from './blankRefund.js'
import { failRefund, finishRefund } from './refundOutcome.js'

export interface RefundOrder {
  amount: number
  reason?: Stripe.Refund.Reason | null
  metadata?: Stripe.Metadata
  /** Gives the platform's fee back in proportion. */
  refundApplicationFee?: boolean
  /** Takes what was transferred for this charge back in proportion. */
  reverseTransfer?: boolean
}

const toCard: Stripe.Refund.DestinationDetails = frozen({
  card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
  type: 'card',
})

/** Gives money back to the buyer. Stripe's own fee stays paid; the balance may become negative. */
export function createRefund(scope: Scope, charge: Stripe.Charge, order: RefundOrder): Stripe.Refund {
  const { account, platform, sandbox, now } = scope
  const { amount } = order
  const id = sandbox.ids.next('re')
  const before = charge.amount_refunded
  const after = before + amount
  // What a partial capture let go counts as refunded, but no money came in for it.
  const letGo = Math.max(0, charge.amount - charge.amount_captured)
  const share = (total: number) => proportion(total, charge.amount_captured, before - letGo, after - letGo)

  const transfer = order.reverseTransfer ? transfers(account).get(idOf(charge.transfer) ?? '') : undefined
  const back = transfer && Math.min(share(transfer.amount), transfer.amount - transfer.amount_reversed)
  const reversal =
    transfer && back
      ? reverseTransfer(scope, transfer, {
          amount: back,
          sourceRefund: id,
          refundApplicationFee: order.refundApplicationFee ?? false,
        })
      : undefined

  const fee = order.refundApplicationFee
    ? applicationFees(platform.account).get(idOf(charge.application_fee) ?? '')
    : undefined
  const feeBack = fee && !reversal ? Math.min(share(fee.amount), fee.amount - fee.amount_refunded) : 0
  const returned = fee && feeBack > 0 ? returnApplicationFee(scope, fee, feeBack) : undefined
  if (fee && returned && !account.connected) creditFee(scope, fee, returned)

  const card = cardBehind(account, charge.payment_method ?? '')?.card
  const paid = balanceTransactions(account).get(idOf(charge.balance_transaction) ?? '')
  const currency = paid?.currency ?? charge.currency
  const transaction = record(scope, {
    type: card ? 'refund' : 'payment_refund',
    currency,
    amount: -share(paid?.amount ?? charge.amount_captured),
    from: card ? 'customers' : 'other_accounts',
    fees: returned && account.connected ? [applicationFeeDetail(platform, -returned.credit, currency)] : [],
    // A refund waits with the payment that it takes from, so that the two cancel out.
    availableOn: Math.max(now, paid?.available_on ?? now),
    source: id,
    description: `REFUND FOR CHARGE${charge.description ? ` (${charge.description})` : ''}`,
    exchangeRate: paid?.exchange_rate ?? null,
  })
  if (!card) returnToBalance(scope, charge, amount, id)
  const refund = refunds(account).insert({
    ...blankRefund(id, now, amount, charge.currency),
    balance_transaction: transaction.id,
    charge: charge.id,
    customer: idOf(charge.customer),
    customer_account: paymentIntents(account).get(idOf(charge.payment_intent) ?? '')?.customer_account ?? null,
    ...(card ? { destination_details: toCard } : {}),
    metadata: order.metadata ?? {},
    payment_intent: idOf(charge.payment_intent),
    payment_method: charge.payment_method,
    ...(card?.refund === 'pending' ? { pending_reason: 'processing' } : {}),
    reason: order.reason ?? null,
    status: card?.refund === 'pending' ? 'pending' : 'succeeded',
    transfer_reversal: reversal?.id ?? null,
  })
  const changed = charges(account).update(charge.id, {
    amount_refunded: after,
    refunded: after >= Math.max(charge.amount, charge.amount_captured),
  })
  scope.emit('refund.created', refund)
  scope.emit('charge.refunded', changed, { previous: charge })
  if (card?.refund === 'pending') soon(sandbox, account, `${id} goes through`, (later) => finishRefund(later, id))
  if (card?.refund === 'fails') soon(sandbox, account, `${id} is sent back`, (later) => failRefund(later, id))
  return refund
}

/** What an account paid out of its balance goes back there. */
function returnToBalance(scope: Scope, charge: Stripe.Charge, amount: number, refund: string): void {
  const intent = paymentIntents(scope.account).get(idOf(charge.payment_intent) ?? '')
  const payer = scope.platform.accounts.get(intent?.customer_account ?? '')
  if (!payer) return
  record(inAccount(scope, payer), {
    type: 'stripe_balance_payment_debit_reversal',
    currency: charge.currency,
    amount,
    from: 'other_accounts',
    source: refund,
    description: charge.description,
  })
}
