import type Stripe from 'stripe'
import { type AccountState, collection, perAccount } from '../core/account.js'

export const confirmationTokens = (account: AccountState) =>
  collection<Stripe.ConfirmationToken>(account, 'confirmation_tokens')

/** The payment method that each token stands for: its preview shows everything but the id. */
export const methodsOfTokens = perAccount(() => new Map<string, string>())
