import type { Payout } from '@connect-kit/contract'

/** Who asked for a payout, or that it was an instant one. */
export function payoutKind(payout: Pick<Payout, 'automatic' | 'method'>): 'automatic' | 'manual' | 'instant' {
  if (payout.method === 'instant') return 'instant'
  return payout.automatic ? 'automatic' : 'manual'
}
