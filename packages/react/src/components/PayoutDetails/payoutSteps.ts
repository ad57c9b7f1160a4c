import type { Payout } from '@connect-kit/contract'

export interface PayoutStep {
  name: 'created' | 'sent' | 'arrived' | 'arrives' | 'returned' | 'canceled'
  state: 'done' | 'open' | 'failed' | 'stopped'
  /** A moment for `created`; a day for the last step. Stripe does not tell when a payout was sent. */
  at?: number
}

/** Where a payout is between the balance and the bank. */
export function payoutSteps({ status, created, arrival_date }: Pick<Payout, 'status' | 'created' | 'arrival_date'>) {
  const start: PayoutStep = { name: 'created', state: 'done', at: created }
  const sent: PayoutStep = { name: 'sent', state: 'done' }
  const steps = {
    pending: [start, { ...sent, state: 'open' }, { name: 'arrives', state: 'open', at: arrival_date }],
    in_transit: [start, sent, { name: 'arrives', state: 'open', at: arrival_date }],
    paid: [start, sent, { name: 'arrived', state: 'done', at: arrival_date }],
    failed: [start, sent, { name: 'returned', state: 'failed' }],
    canceled: [start, { name: 'canceled', state: 'stopped' }],
  } as const satisfies Record<Payout['status'], PayoutStep[]>
  return steps[status] satisfies readonly PayoutStep[] as readonly PayoutStep[]
}
