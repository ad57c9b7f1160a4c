import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Scope } from '../money/scope.js'
import { customerBalanceTransactions, customers } from './objects.js'

export interface BalanceAdjustment {
  /** Negative amounts are a credit to the customer, positive ones are owed on the next invoice. */
  amount: number
  currency: string
  type: Stripe.CustomerBalanceTransaction.Type
  checkoutSession?: string | undefined
  creditNote?: string | undefined
  description?: string | undefined
  invoice?: string | undefined
  metadata?: Stripe.Metadata | undefined
}

/** What a customer has in one currency: negative is credit. */
export function creditBalanceOf(
  { account }: Pick<Scope, 'account'>,
  customer: Stripe.Customer,
  currency: string,
): number {
  if (customer.currency === currency) return customer.balance
  return creditBalancesOf(account, customer.id)[currency] ?? 0
}

/** The same in every currency that ever had one. */
export function creditBalancesOf(account: AccountState, customer: string): Record<string, number> {
  const balances: Record<string, number> = {}
  for (const { currency, ending_balance } of customerBalanceTransactions(account).walk({ where: { customer } })) {
    balances[currency] ??= ending_balance
  }
  return balances
}

/** Changes the credit balance of a customer and writes down why. The first currency becomes the customer's own. */
export function adjustBalance(
  scope: Scope,
  customerId: string,
  adjustment: BalanceAdjustment,
): Stripe.CustomerBalanceTransaction {
  const { account, now, sandbox } = scope
  const customer = customers(account).get(customerId)
  if (!customer) throw new Error(`The sandbox holds no customer ${customerId} whose balance could change.`)
  const { amount, currency, type } = adjustment
  const endingBalance = creditBalanceOf(scope, customer, currency) + amount
  const transaction = customerBalanceTransactions(account).insert({
    id: sandbox.ids.next('cbtxn'),
    object: 'customer_balance_transaction',
    amount,
    checkout_session: adjustment.checkoutSession ?? null,
    created: now,
    credit_note: adjustment.creditNote ?? null,
    currency,
    customer: customerId,
    customer_account: customer.customer_account ?? null,
    description: adjustment.description ?? null,
    ending_balance: endingBalance,
    invoice: adjustment.invoice ?? null,
    livemode: false,
    metadata: adjustment.metadata ?? {},
    type,
  })
  if (!customer.currency || customer.currency === currency) {
    const changed = customers(account).update(customerId, { balance: endingBalance, currency })
    scope.emit('customer.updated', changed, { previous: customer })
  }
  return transaction
}
