import type { CurrencyBalance } from '@connect-kit/contract'

export interface BalanceSegment {
  part: 'available' | 'pending' | 'connect_reserved'
  amount: number
}

/**
 * The parts of the bar: what the balance holds, in proportion. Money in transit has left it. No bar where a part is
 * negative: there is no length below zero.
 */
export function balanceSegments(balance: Pick<CurrencyBalance, BalanceSegment['part']>): BalanceSegment[] {
  const parts: BalanceSegment[] = [
    { part: 'available', amount: balance.available },
    { part: 'pending', amount: balance.pending },
    { part: 'connect_reserved', amount: balance.connect_reserved },
  ]
  return parts.some(({ amount }) => amount < 0) ? [] : parts.filter(({ amount }) => amount > 0)
}
