import { type AccountState, perAccount } from '../../core/account.js'

/** What becomes of a subscription when every retry of an invoice has failed. */
export type AfterRetries = 'cancel' | 'unpaid' | 'past_due'

const settings = perAccount((): { afterRetries: AfterRetries } => ({ afterRetries: 'cancel' }))

/** Stripe's Dashboard decides it for each account; it is no part of the API. */
export const afterRetries = (account: AccountState): AfterRetries => settings(account).afterRetries

export function setAfterRetries(account: AccountState, value: AfterRetries): void {
  settings(account).afterRetries = value
}
