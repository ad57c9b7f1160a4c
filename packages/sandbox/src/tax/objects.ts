import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const taxRates = (account: AccountState) => collection<Stripe.TaxRate>(account, 'tax_rates')
