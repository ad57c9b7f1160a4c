import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const customers = (account: AccountState) => collection<Stripe.Customer>(account, 'customers')
export const customerBalanceTransactions = (account: AccountState) =>
  collection<Stripe.CustomerBalanceTransaction>(account, 'customer_balance_transactions')
/** Of customers and of the account itself. */
export const taxIds = (account: AccountState) => collection<Stripe.TaxId>(account, 'tax_ids')

/** Deleted customers stay readable by their id. */
export interface DeletedCustomerEntry {
  id: string
  created: number
}

export const deletedCustomers = (account: AccountState) =>
  collection<DeletedCustomerEntry>(account, 'deleted_customers')
