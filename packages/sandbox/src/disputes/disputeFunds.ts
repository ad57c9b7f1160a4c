import type Stripe from 'stripe'
import { proportion } from '../money/fees/proportion.js'
import { ratesOf, settlementCurrency } from '../money/fees/settlementCurrency.js'
import { record } from '../money/ledger/record.js'
import { balanceTransactions, charges, idOf } from '../money/objects.js'
import { inAccount, type Scope } from '../money/scope.js'
import { disputeFee } from './disputeFee.js'
import { disputes } from './objects.js'

/**
 * Takes the disputed money from the account that holds the charge, direct or not, and the fee from whoever pays Stripe's fees:
 * what a destination charge passed on is for the platform to get back.
 */
export function withdrawFunds(scope: Scope, dispute: Stripe.Dispute): Stripe.Dispute {
  const { account, now, platform, sandbox } = scope
  const paid = paymentOf(scope, dispute)
  if (!paid) return dispute
  const rates = ratesOf(sandbox)
  const platformPays = account.connected && account.object.controller?.fees?.payer === 'application'
  const fee = disputeFee(account.country, paid.currency, rates)
  const withdrawn = record(scope, {
    type: 'adjustment',
    currency: paid.currency,
    amount: -inSettlement(scope, dispute, paid),
    from: 'customers',
    fees: platformPays
      ? []
      : [{ amount: fee, application: null, currency: paid.currency, description: 'Dispute fee', type: 'stripe_fee' }],
    availableOn: now,
    source: dispute.id,
    description: `Chargeback withdrawal for ${idOf(dispute.charge)}`,
    exchangeRate: paid.exchange_rate,
    reportingCategory: 'dispute',
  })
  if (platformPays) {
    const currency = settlementCurrency(platform.account, paid.currency)
    record(inAccount(scope, platform.account), {
      type: 'stripe_fee',
      currency,
      amount: -rates.convert(fee, paid.currency, currency),
      from: 'stripe_fees',
      source: null,
      description: `Dispute fee (${dispute.id})`,
    })
  }
  const changed = disputes(account).update(dispute.id, {
    balance_transactions: [...dispute.balance_transactions, withdrawn],
  })
  scope.emit('charge.dispute.funds_withdrawn', changed)
  return changed
}

/** The dispute was won: the money comes back, the fee does not. */
export function reinstateFunds(scope: Scope, dispute: Stripe.Dispute): Stripe.Dispute {
  const [withdrawn] = dispute.balance_transactions
  if (!withdrawn) return dispute
  const returned = record(scope, {
    type: 'adjustment',
    currency: withdrawn.currency,
    amount: -withdrawn.amount,
    from: 'customers',
    source: dispute.id,
    description: `Chargeback reversal for ${idOf(dispute.charge)}`,
    exchangeRate: withdrawn.exchange_rate,
    reportingCategory: 'dispute_reversal',
  })
  const changed = disputes(scope.account).update(dispute.id, {
    balance_transactions: [...dispute.balance_transactions, returned],
  })
  scope.emit('charge.dispute.funds_reinstated', changed)
  return changed
}

const paymentOf = ({ account }: Scope, dispute: Stripe.Dispute) => {
  const charge = charges(account).get(idOf(dispute.charge))
  return balanceTransactions(account).get(idOf(charge?.balance_transaction) ?? '')
}

function inSettlement({ account }: Scope, dispute: Stripe.Dispute, paid: Stripe.BalanceTransaction): number {
  const charge = charges(account).get(idOf(dispute.charge))
  return proportion(paid.amount, charge?.amount_captured ?? dispute.amount, 0, dispute.amount)
}
