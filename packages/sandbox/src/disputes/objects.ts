import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const disputes = (account: AccountState) =>
  collection<Stripe.Dispute>(account, 'disputes', { charge: true, payment_intent: true })
