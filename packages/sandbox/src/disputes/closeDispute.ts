import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { reinstateFunds } from './disputeFunds.js'
import { disputes } from './objects.js'

/** The end of a dispute, whichever it is. */
export function closeDispute(
  scope: Scope,
  dispute: Stripe.Dispute,
  status: 'won' | 'lost' | 'warning_closed',
): Stripe.Dispute {
  const closed = disputes(scope.account).update(dispute.id, { status })
  const settled = status === 'won' ? reinstateFunds(scope, closed) : closed
  scope.emit('charge.dispute.closed', settled, { previous: dispute })
  return settled
}

export const isClosed = ({ status }: Stripe.Dispute): boolean =>
  ['won', 'lost', 'warning_closed', 'prevented'].includes(status)
