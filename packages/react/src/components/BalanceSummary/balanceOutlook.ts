import type { CurrencyBalance } from '@connect-kit/contract'

/**
 * What a balance below zero means. Judged on available and pending together: after an instant payout the available
 * part is negative for some days although nothing is owed.
 * - `covered`: what is pending fills the gap; payouts wait until it has.
 * - `owed`: it does not; payments to come or the bank account must.
 */
export type BalanceOutlook = 'fine' | 'covered' | 'owed'

export function balanceOutlook({ available, pending }: Pick<CurrencyBalance, 'available' | 'pending'>): BalanceOutlook {
  if (available + pending < 0) return 'owed'
  return available < 0 ? 'covered' : 'fine'
}
