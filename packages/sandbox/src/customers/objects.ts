import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { metadataKeys } from '../core/metadata.js'

export const customers = (account: AccountState) =>
  collection<Stripe.Customer>(account, 'customers', {
    default_payment_method: ({ invoice_settings }) => invoice_settings.default_payment_method,
    // A search does not mind the case of letters, a list does.
    email: ({ email }) => email?.toLowerCase(),
    metadata: metadataKeys,
    name: ({ name }) => name?.toLowerCase(),
    test_clock: true,
    on_test_clock: ({ test_clock }) => Boolean(test_clock),
  })

export const customerBalanceTransactions = (account: AccountState) =>
  collection<Stripe.CustomerBalanceTransaction>(account, 'customer_balance_transactions', {
    customer: true,
    invoice: true,
  })

export const cashBalanceTransactions = (account: AccountState) =>
  collection<Stripe.CustomerCashBalanceTransaction>(account, 'customer_cash_balance_transactions', { customer: true })

/** Of customers and of the account itself. */
export const taxIds = (account: AccountState) =>
  collection<Stripe.TaxId>(account, 'tax_ids', {
    customer: true,
    customer_account: true,
    owner_type: ({ owner }) => owner?.type,
    owner_account: ({ owner }) => owner?.account,
  })

/** What a customer is only asked for by name. */
export interface CustomerDetails {
  id: string
  created: number
  ipAddress: string | null
  reconciliation: Stripe.CashBalance.Settings
}

export const customerDetails = (account: AccountState) => collection<CustomerDetails>(account, 'customer_details')

/** A card or bank account in the way of before payment methods. */
export interface SourceEntry {
  id: string
  created: number
  customer: string
  source: Stripe.Card | Stripe.BankAccount
}

export const customerSources = (account: AccountState) =>
  collection<SourceEntry>(account, 'customer_sources', { customer: true, object: ({ source }) => source.object })

/** Deleted customers stay readable by their id. */
export interface DeletedCustomerEntry {
  id: string
  created: number
}

export const deletedCustomers = (account: AccountState) =>
  collection<DeletedCustomerEntry>(account, 'deleted_customers')

/** Found by its client secret: a customer session has no id. */
export interface CustomerSessionEntry {
  id: string
  created: number
  session: Stripe.CustomerSession
}

export const customerSessions = (account: AccountState) =>
  collection<CustomerSessionEntry>(account, 'customer_sessions')

export const ephemeralKeys = (account: AccountState) => collection<Stripe.EphemeralKey>(account, 'ephemeral_keys')
