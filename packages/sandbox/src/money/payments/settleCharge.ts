import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { takeApplicationFee } from '../applicationFees/takeApplicationFee.js'
import { availableOn } from '../calendar/settlement.js'
import type { TestCard } from '../cards/testCards.js'
import { ratesOf, settlementCurrency } from '../fees/settlementCurrency.js'
import { stripeFee } from '../fees/stripeFee.js'
import { record } from '../ledger/record.js'
import { charges, idOf, paymentIntents } from '../objects.js'
import { inAccount, type Scope } from '../scope.js'
import { sendTransfer } from '../transfers/sendTransfer.js'
import { applicationFeeDetail } from './application.js'

/**
 * Books a captured charge: the payment and Stripe's fee in the account that holds it, and the platform's or the connected
 * account's share, which the models differ in.
 *
 * @see https://docs.stripe.com/connect/charges
 */
export function settleCharge(scope: Scope, charge: Stripe.Charge, card: TestCard): Stripe.Charge {
  const { account, platform, sandbox, now } = scope
  const rates = ratesOf(sandbox)
  const settlesFor = settlingAccount(scope, charge)
  const currency = settlementCurrency(settlesFor, charge.currency)
  const converted = currency === charge.currency ? null : rates.rate(charge.currency, currency)
  const gross = rates.convert(charge.amount_captured, charge.currency, currency)
  const fee = stripeFee({ country: settlesFor.country, cardCountry: card.country }, gross, currency, rates)
  const delay = settlesFor.object.settings?.payouts?.schedule.delay_days ?? 0
  const availableAt = card.bypassesPending ? now : availableOn(now, settlesFor.country, delay)
  const platformPays = account.connected && account.object.controller?.fees?.payer === 'application'
  const feeAmount = charge.application_fee_amount
  const takesFeeHere = account.connected && feeAmount !== null && feeAmount > 0

  const fees: Stripe.BalanceTransaction.FeeDetail[] = []
  if (takesFeeHere) {
    fees.push(applicationFeeDetail(platform, rates.convert(feeAmount, charge.currency, currency), currency))
  }
  if (!platformPays && fee > 0) {
    fees.push({ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' })
  }
  const transaction = record(scope, {
    type: 'charge',
    currency,
    amount: gross,
    from: 'customers',
    fees,
    availableOn: availableAt,
    source: charge.id,
    description: charge.description,
    exchangeRate: converted,
  })
  if (platformPays && fee > 0) {
    const owed = settlementCurrency(platform.account, currency)
    record(inAccount(scope, platform.account), {
      type: 'stripe_fee',
      currency: owed,
      amount: -rates.convert(fee, currency, owed),
      from: 'stripe_fees',
      source: null,
      description: `Stripe processing fees (${charge.id})`,
    })
  }

  const settled = charges(account).update(charge.id, { balance_transaction: transaction.id })
  if (takesFeeHere) {
    const applicationFee = takeApplicationFee(scope, {
      account,
      amount: feeAmount,
      currency: charge.currency,
      charge: charge.id,
      originatingTransaction: null,
      availableOn: availableAt,
    })
    return charges(account).update(charge.id, { application_fee: applicationFee.id })
  }
  return settled.transfer_data ? forward(scope, settled, transaction) : settled
}

/** The transfer of a destination charge, and the fee that the platform takes from what it forwards. */
function forward(scope: Scope, charge: Stripe.Charge, transaction: Stripe.BalanceTransaction): Stripe.Charge {
  const { account, platform, sandbox } = scope
  const rates = ratesOf(sandbox)
  const destination = platform.accounts.get(idOf(charge.transfer_data?.destination) ?? '')
  if (!destination) return charge
  const share = charge.transfer_data?.amount ?? charge.amount_captured
  const feeAmount = charge.application_fee_amount
  const payment = sandbox.ids.next('py')
  const applicationFee =
    feeAmount === null || feeAmount === 0
      ? null
      : takeApplicationFee(scope, {
          account: destination,
          amount: feeAmount,
          currency: charge.currency,
          charge: payment,
          originatingTransaction: charge.id,
          availableOn: transaction.available_on,
        })
  const intent = paymentIntents(account).get(idOf(charge.payment_intent) ?? '')
  const { description, metadata, payment_data: paymentData } = intent?.transfer_data ?? {}
  const transfer = sendTransfer(scope, {
    ...(description === undefined ? {} : { description }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(paymentData === undefined ? {} : { paymentData }),
    destination,
    payment,
    amount: rates.convert(share, charge.currency, transaction.currency),
    currency: transaction.currency,
    source: charge.id,
    transferGroup: charge.transfer_group,
    availableOn: transaction.available_on,
    applicationFee,
  })
  return charges(account).update(charge.id, {
    transfer: transfer.id,
    ...(applicationFee ? { application_fee: applicationFee.id } : {}),
  })
}

/** Whose country, currency and prices apply: with `on_behalf_of` the connected account's, else the holder's own. */
function settlingAccount({ account, platform }: Scope, charge: Stripe.Charge): AccountState {
  const onBehalfOf = idOf(charge.on_behalf_of)
  return (onBehalfOf === null ? undefined : platform.accounts.get(onBehalfOf)) ?? account
}
