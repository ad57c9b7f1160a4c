import { type AccountState, perAccount } from '../../core/account.js'

/** What a confirmation settled before the buyer's bank was asked, and what the bank then said. */
export interface PendingConfirmation {
  mandate: string | null
  authenticated: boolean
}

const pending = perAccount(() => new Map<string, PendingConfirmation>())

export const pendingConfirmation = (account: AccountState, intent: string): PendingConfirmation | undefined =>
  pending(account).get(intent)

export function keepConfirmation(account: AccountState, intent: string, confirmation: PendingConfirmation): void {
  pending(account).set(intent, confirmation)
}

export function dropConfirmation(account: AccountState, intent: string): void {
  pending(account).delete(intent)
}
