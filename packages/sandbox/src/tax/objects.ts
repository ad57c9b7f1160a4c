import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const taxRates = (account: AccountState) =>
  collection<Stripe.TaxRate>(account, 'tax_rates', { active: true, inclusive: true })

/** Places where something is performed: they have no `created` of their own. */
export interface LocationEntry {
  id: string
  created: number
  location: Stripe.Tax.Location
}

export const taxLocations = (account: AccountState) => collection<LocationEntry>(account, 'tax_locations')
export const taxRegistrations = (account: AccountState) =>
  collection<Stripe.Tax.Registration>(account, 'tax_registrations', { status: true })

/** A calculation with its lines, which are listed on their own. */
export interface CalculationEntry {
  id: string
  created: number
  calculation: Stripe.Tax.Calculation
  lines: Stripe.Tax.CalculationLineItem[]
}

export const taxCalculations = (account: AccountState) => collection<CalculationEntry>(account, 'tax_calculations')

export interface TransactionEntry {
  id: string
  created: number
  reference: string
  transaction: Stripe.Tax.Transaction
  lines: Stripe.Tax.TransactionLineItem[]
}

export const taxTransactions = (account: AccountState) =>
  collection<TransactionEntry>(account, 'tax_transactions', {
    reference: true,
    original: ({ transaction }) => transaction.reversal?.original_transaction,
  })
