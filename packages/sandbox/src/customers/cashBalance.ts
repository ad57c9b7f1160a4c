import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { cashBalanceTransactions, customerDetails } from './objects.js'

const merchantDefault: Stripe.CashBalance.Settings = { reconciliation_mode: 'automatic', using_merchant_default: true }

/** What a customer has sent by bank transfer and what has not been spent, by currency. */
export function cashBalanceOf(account: AccountState, customer: string): Stripe.CashBalance {
  const available: Record<string, number> = {}
  for (const { currency, ending_balance } of cashBalanceTransactions(account).walk({ where: { customer } })) {
    available[currency] ??= ending_balance
  }
  return {
    object: 'cash_balance',
    available: Object.keys(available).length > 0 ? available : null,
    customer,
    customer_account: null,
    livemode: false,
    settings: customerDetails(account).get(customer)?.reconciliation ?? merchantDefault,
  }
}

export function reconciliationFrom(
  given: Stripe.CustomerUpdateParams.CashBalance.Settings | undefined,
  before = merchantDefault,
): Stripe.CashBalance.Settings {
  const { reconciliation_mode: mode } = given ?? {}
  if (mode === undefined) return before
  return mode === 'merchant_default' ? merchantDefault : { reconciliation_mode: mode, using_merchant_default: false }
}
