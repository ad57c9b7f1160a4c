import type Stripe from 'stripe'
import { proportion } from '../fees/proportion.js'
import { record } from '../ledger/record.js'
import { applicationFees, balanceTransactions, charges, feeRefunds, idOf } from '../objects.js'
import { inAccount, type Scope } from '../scope.js'

interface ReturnedFee {
  refund: Stripe.FeeRefund
  /** What the paying account gets back, in the currency it keeps its balance in; not booked there yet. */
  credit: number
}

/** Takes a part of an application fee from the platform again. The caller books the credit on the account that paid it. */
export function returnApplicationFee(
  scope: Scope,
  fee: Stripe.ApplicationFee,
  amount: number,
  metadata: Stripe.Metadata = {},
): ReturnedFee {
  const { platform, sandbox, now } = scope
  const onPlatform = inAccount(scope, platform.account)
  const id = sandbox.ids.next('fr')
  const before = fee.amount_refunded
  const after = before + amount
  const earned = balanceTransactions(platform.account).get(idOf(fee.balance_transaction) ?? '')
  const transaction = record(onPlatform, {
    type: 'application_fee_refund',
    currency: earned?.currency ?? fee.currency,
    amount: -proportion(earned?.amount ?? fee.amount, fee.amount, before, after),
    from: 'other_accounts',
    availableOn: Math.max(now, earned?.available_on ?? now),
    source: id,
    description: null,
    exchangeRate: earned?.exchange_rate ?? null,
  })
  const refund = feeRefunds(platform.account).insert({
    id,
    object: 'fee_refund',
    amount,
    balance_transaction: transaction.id,
    created: now,
    currency: fee.currency,
    fee: fee.id,
    metadata,
  })
  const changed = applicationFees(platform.account).update(fee.id, {
    amount_refunded: after,
    refunded: after === fee.amount,
    refunds: {
      ...fee.refunds,
      data: [refund, ...fee.refunds.data].slice(0, 10),
      has_more: fee.refunds.data.length >= 10,
    },
  })
  onPlatform.emit('application_fee.refunded', changed, { previous: fee })

  const paid = payingTransaction(scope, fee)
  const inBalance = paid?.fee_details.find(({ type }) => type === 'application_fee')?.amount ?? 0
  return { refund, credit: proportion(inBalance, fee.amount, before, after) }
}

/** Books the credit on its own, where no refund of the payment carries it. */
export function creditFee(scope: Scope, fee: Stripe.ApplicationFee, { refund, credit }: ReturnedFee): void {
  const payer = scope.platform.accounts.get(idOf(fee.account))
  const paid = payingTransaction(scope, fee)
  if (!payer || !paid || credit === 0) return
  record(inAccount(scope, payer), {
    type: 'adjustment',
    currency: paid.currency,
    amount: credit,
    from: 'other_accounts',
    availableOn: Math.max(scope.now, paid.available_on),
    source: refund.id,
    description: 'Application fee refund',
  })
}

function payingTransaction({ platform }: Scope, fee: Stripe.ApplicationFee): Stripe.BalanceTransaction | undefined {
  const payer = platform.accounts.get(idOf(fee.account))
  const charge = payer && charges(payer).get(idOf(fee.charge))
  return charge && balanceTransactions(payer).get(idOf(charge.balance_transaction) ?? '')
}
