import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { ratesOf, settlementCurrency } from '../fees/settlementCurrency.js'
import { record } from '../ledger/record.js'
import { applicationFees } from '../objects.js'
import { applicationOf } from '../payments/application.js'
import { inAccount, type Scope } from '../scope.js'

interface ApplicationFeeOrder {
  /** Who pays it. */
  account: AccountState
  /** In the currency of the charge. */
  amount: number
  currency: string
  /** The charge, or the payment from a transfer, on that account. */
  charge: string
  /** The platform's charge that a destination charge began with. */
  originatingTransaction: string | null
  availableOn: number
}

/** Credits the platform. The paying account's side is a line of its own balance transaction, written by the caller. */
export function takeApplicationFee(scope: Scope, order: ApplicationFeeOrder): Stripe.ApplicationFee {
  const { platform, sandbox, now } = scope
  const onPlatform = inAccount(scope, platform.account)
  const rates = ratesOf(sandbox)
  const id = sandbox.ids.next('fee')
  const currency = settlementCurrency(platform.account, order.currency)
  const transaction = record(onPlatform, {
    type: 'application_fee',
    currency,
    amount: rates.convert(order.amount, order.currency, currency),
    from: 'other_accounts',
    availableOn: order.availableOn,
    source: id,
    description: null,
    exchangeRate: currency === order.currency ? null : rates.rate(order.currency, currency),
  })
  const fee = applicationFees(platform.account).insert({
    id,
    object: 'application_fee',
    account: order.account.id,
    amount: order.amount,
    amount_refunded: 0,
    application: applicationOf(platform),
    balance_transaction: transaction.id,
    charge: order.charge,
    created: now,
    currency: order.currency,
    fee_source: { charge: order.charge, type: 'charge' },
    livemode: false,
    originating_transaction: order.originatingTransaction,
    refunded: false,
    refunds: { object: 'list', data: [], has_more: false, url: `/v1/application_fees/${id}/refunds` },
  })
  onPlatform.emit('application_fee.created', fee)
  return fee
}
