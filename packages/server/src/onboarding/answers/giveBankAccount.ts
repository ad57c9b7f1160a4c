import Stripe from 'stripe'
import type { AccountStripe } from '../../stripe/accountStripe.js'
import { operationKey } from './operationKey.js'

/**
 * Adds the bank account that a token stands for, as the default of its currency. A token is a deed of its own: after a lost
 * answer the same token brings the same account, and one that Stripe has taken long ago adds nothing.
 */
export async function giveBankAccount(stripe: AccountStripe, account: string, token: string): Promise<void> {
  const params = { external_account: token, default_for_currency: true }
  try {
    await stripe.createExternalAccount(params, operationKey('bank', account, token))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || error.code !== 'token_already_used') throw error
    if ((await stripe.listExternalAccounts()).data.length === 0) throw error
  }
}
