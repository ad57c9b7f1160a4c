import { type AccountState, perAccount } from '../../core/account.js'

const sums = perAccount(() => new Map<string, number>())

/** How much of a charge was passed on and not taken back. */
export const transferredFrom = (account: AccountState, charge: string): number => sums(account).get(charge) ?? 0

export function addTransferred(account: AccountState, charge: string | null, amount: number): void {
  if (charge !== null) sums(account).set(charge, transferredFrom(account, charge) + amount)
}
