import type Stripe from 'stripe'
import { perAccount } from '../core/account.js'

export type Configuration = Stripe.V2.Core.Account.AppliedConfiguration

type Customer = Stripe.V2.Core.Account.Configuration.Customer

/** What only version 2 of the API knows of an account; everything else is kept as version 1 keeps it. */
export interface FactsV2 {
  /** The configurations that are on. */
  applied: Configuration[]
  closed: boolean
  /** What the account is as somebody's customer. */
  customer: Omit<Customer, 'applied' | 'capabilities'>
}

export const factsV2 = perAccount<FactsV2>(() => ({ applied: [], closed: false, customer: {} }))
