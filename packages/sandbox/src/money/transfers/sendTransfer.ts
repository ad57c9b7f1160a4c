import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { ratesOf, settlementCurrency } from '../fees/settlementCurrency.js'
import { record } from '../ledger/record.js'
import { charges, transfers } from '../objects.js'
import { applicationFeeDetail, applicationOf } from '../payments/application.js'
import { blankCharge } from '../payments/chargeObject.js'
import { inAccount, type Scope } from '../scope.js'
import { addTransferred } from './transferredFrom.js'

interface TransferOrder {
  destination: AccountState
  /** The id that the payment on the destination gets. */
  payment: string
  amount: number
  currency: string
  /** The charge that the money comes from: it becomes available together with it. */
  source?: string | null
  transferGroup?: string | null
  description?: string | null
  metadata?: Stripe.Metadata
  /** What the payment on the destination says, where it is not what the transfer says. */
  paymentData?: Stripe.PaymentIntent.TransferData.PaymentData
  /** Left out: at once. */
  availableOn?: number
  /** What the platform takes back from the payment, in its own currency. */
  applicationFee?: Stripe.ApplicationFee | null
}

/** Moves money from the platform to a connected account, where it arrives as a payment. */
export function sendTransfer(scope: Scope, order: TransferOrder): Stripe.Transfer {
  const { account, sandbox, now } = scope
  const { destination, payment, amount, currency, source = null, applicationFee = null } = order
  const onDestination = inAccount(scope, destination)
  const rates = ratesOf(sandbox)
  const id = sandbox.ids.next('tr')
  const availableOn = order.availableOn ?? now

  const sent = record(scope, {
    type: 'transfer',
    currency,
    amount: -amount,
    from: 'other_accounts',
    availableOn,
    source: id,
    description: order.description ?? null,
  })
  const held = settlementCurrency(destination, currency)
  const received = record(onDestination, {
    type: 'payment',
    currency: held,
    amount: rates.convert(amount, currency, held),
    from: 'other_accounts',
    fees: applicationFee
      ? [
          applicationFeeDetail(
            scope.platform,
            rates.convert(applicationFee.amount, applicationFee.currency, held),
            held,
          ),
        ]
      : [],
    availableOn,
    source: payment,
    description: order.description ?? null,
    exchangeRate: held === currency ? null : rates.rate(currency, held),
  })
  charges(destination).insert({
    ...blankCharge(payment, now, amount, currency),
    amount_captured: amount,
    application: applicationOf(scope.platform),
    application_fee: applicationFee?.id ?? null,
    application_fee_amount: applicationFee?.amount ?? null,
    balance_transaction: received.id,
    captured: true,
    description: order.paymentData?.description ?? order.description ?? null,
    ...(order.paymentData?.metadata ? { metadata: order.paymentData.metadata } : {}),
    paid: true,
    payment_method_details: { type: 'stripe_account', stripe_account: {} },
    source_transfer: id,
    transfer_group: order.transferGroup ?? null,
  })
  const transfer = transfers(account).insert({
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: sent.id,
    created: now,
    currency,
    description: order.description ?? null,
    destination: destination.id,
    destination_payment: payment,
    livemode: false,
    metadata: order.metadata ?? {},
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: source,
    source_type: 'card',
    transfer_group: order.transferGroup ?? null,
  })
  addTransferred(account, source, amount)
  scope.emit('transfer.created', transfer)
  return transfer
}
