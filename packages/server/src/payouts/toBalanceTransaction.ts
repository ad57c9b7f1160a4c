import type { BalanceTransaction } from '@connect-kit/contract'
import type Stripe from 'stripe'

export function toBalanceTransaction(transaction: Stripe.BalanceTransaction): BalanceTransaction {
  const { id, amount, fee, net, currency, type, reporting_category, status, available_on, created } = transaction
  return {
    id,
    object: 'balance_transaction',
    amount,
    fee,
    net,
    currency,
    type,
    reporting_category,
    status,
    available_on,
    created,
    description: transaction.description,
    source: typeof transaction.source === 'object' ? (transaction.source?.id ?? null) : transaction.source,
  }
}
