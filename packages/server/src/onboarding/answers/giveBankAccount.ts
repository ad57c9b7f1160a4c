import Stripe from 'stripe'
import type { AccountStripe } from '../../stripe/accountStripe.js'
import { operationKey } from './operationKey.js'

/**
 * Adds the bank account that a token stands for, as the default of its currency. A token is a deed of its own: after a lost
 * answer the same token brings the same account, and one that Stripe has taken long ago adds nothing. Whoever lost their page
 * as well types the number again, and gets another token of it: what is there already is not added a second time.
 */
export async function giveBankAccount(stripe: AccountStripe, account: string, token: string): Promise<void> {
  const params = { external_account: token, default_for_currency: true }
  try {
    if (await isThere(stripe, token)) return
    await stripe.createExternalAccount(params, operationKey('bank', account, token))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || error.code !== 'token_already_used') throw error
    if ((await stripe.listExternalAccounts()).data.length === 0) throw error
  }
}

/** The same number under the same name, in use and not sent back by the bank. */
async function isThere(stripe: AccountStripe, token: string): Promise<boolean> {
  const given = await bankAccountOf(stripe, token)
  if (!given?.fingerprint) return false
  const { data } = await stripe.listExternalAccounts()
  return data.some(
    (known) =>
      known.object === 'bank_account' &&
      known.fingerprint === given.fingerprint &&
      known.currency === given.currency &&
      known.account_holder_name === given.account_holder_name &&
      known.account_type === given.account_type &&
      known.default_for_currency === true &&
      !['errored', 'verification_failed'].includes(known.status),
  )
}

/** Undefined where Stripe knows no such token: the attempt to add it says so to the caller. */
async function bankAccountOf(stripe: AccountStripe, token: string): Promise<Stripe.BankAccount | undefined> {
  try {
    return (await stripe.retrieveToken(token)).bank_account
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return undefined
    throw error
  }
}
