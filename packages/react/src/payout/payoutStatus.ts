import type { PayoutStatus } from '@connect-kit/contract'
import type { BadgeTone } from '../ui/Badge.js'
import { arrowRight, ban, check, clock, cross } from '../ui/icons.js'

/** `paid` is not the end: for some days a bank can return the money, and Stripe then moves the payout to `failed`. */
export const payoutStatus = {
  pending: { tone: 'neutral', icon: clock },
  in_transit: { tone: 'neutral', icon: arrowRight },
  paid: { tone: 'success', icon: check },
  failed: { tone: 'danger', icon: cross },
  canceled: { tone: 'warning', icon: ban },
} as const satisfies Record<PayoutStatus, { tone: BadgeTone; icon: string }>

/** In the order of a payout's life. */
export const payoutStatuses = Object.keys(payoutStatus) as PayoutStatus[]
