import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const setupIntents = (account: AccountState) =>
  collection<Stripe.SetupIntent>(account, 'setup_intents', {
    customer: true,
    customer_account: true,
    payment_method: true,
  })
export const setupAttempts = (account: AccountState) =>
  collection<Stripe.SetupAttempt>(account, 'setup_attempts', { setup_intent: true })
