import type Stripe from 'stripe'
import { frozen } from '../../core/frozen.js'
import { balanceTransactions } from '../objects.js'
import type { Scope } from '../scope.js'
import { addToDay, addToUnpaid, ledgerOf } from './accountLedger.js'
import type { Book } from './ledger.js'
import { reportingCategories, type TransactionType } from './reportingCategories.js'

const noFees: Stripe.BalanceTransaction.FeeDetail[] = frozen([])

/** One movement of an account's balance, in the currency that the balance is kept in. */
export interface Movement {
  type: TransactionType
  currency: string
  /** Positive where money comes in. */
  amount: number
  /** The book that it comes from or goes to. */
  from: Book
  fees?: Stripe.BalanceTransaction.FeeDetail[]
  /** Left out or past: at once. */
  availableOn?: number
  source: string | null
  description: string | null
  exchangeRate?: number | null
  /** What reports call it, where the type alone does not say: `dispute` of an adjustment. */
  reportingCategory?: string
}

/** Posts the movement and leaves its trace, the balance transaction. There is no other way to change a balance. */
export function record(scope: Scope, movement: Movement): Stripe.BalanceTransaction {
  const { account, now } = scope
  const { type, currency, amount, from, fees = noFees, availableOn = now, source, description, exchangeRate } = movement
  const id = scope.sandbox.ids.next('txn')
  const settled = availableOn <= now
  const entries: Partial<Record<Book, number>> = {}
  const add = (book: Book, value: number) => {
    entries[book] = (entries[book] ?? 0) + value
  }
  let net = amount
  add(from, -amount)
  for (const fee of fees) {
    add(fee.type === 'application_fee' ? 'other_accounts' : 'stripe_fees', fee.amount)
    net -= fee.amount
  }
  add(settled ? 'available' : 'pending', net)
  ledgerOf(account).post({ at: now, currency, transaction: id, entries })
  if (settled) addToUnpaid(account, currency, id)
  else addToDay(account, availableOn, id)
  return balanceTransactions(account).insert({
    id,
    object: 'balance_transaction',
    amount,
    available_on: availableOn,
    balance_type: 'payments',
    created: now,
    currency,
    description,
    exchange_rate: exchangeRate ?? null,
    fee: amount - net,
    fee_details: fees,
    net,
    reporting_category: movement.reportingCategory ?? reportingCategories[type],
    source,
    status: settled ? 'available' : 'pending',
    type,
  })
}
