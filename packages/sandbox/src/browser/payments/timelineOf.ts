import type Stripe from 'stripe'

export interface Happening {
  what:
    | 'created'
    | 'failed'
    | 'authorized'
    | 'succeeded'
    | 'captured'
    | 'canceled'
    | 'refunded'
    | 'refund_failed'
    | 'disputed'
    | 'dispute_won'
    | 'dispute_lost'
  at: number
  amount?: number
  currency?: string
  /** Why, in Stripe's words. */
  reason?: string | null
}

/** What has happened to a payment, newest first. */
export function timelineOf(
  intent: Stripe.PaymentIntent | undefined,
  attempts: readonly Stripe.Charge[],
  refunds: readonly Stripe.Refund[],
  disputes: readonly Stripe.Dispute[],
): Happening[] {
  const happenings: Happening[] = []
  if (intent) happenings.push({ what: 'created', at: intent.created, amount: intent.amount, currency: intent.currency })
  for (const charge of [...attempts].reverse()) happenings.push(...ofCharge(charge))
  if (intent?.canceled_at) {
    happenings.push({ what: 'canceled', at: intent.canceled_at, reason: intent.cancellation_reason })
  }
  for (const { status, created, amount, currency, reason } of [...refunds].reverse()) {
    // Letting go of what was only authorized is no refund to anybody.
    if (intent?.canceled_at === created) continue
    const what = status === 'failed' || status === 'canceled' ? 'refund_failed' : 'refunded'
    happenings.push({ what, at: created, amount, currency, reason })
  }
  for (const { created, amount, currency, reason, status, balance_transactions } of disputes) {
    happenings.push({ what: 'disputed', at: created, amount, currency, reason })
    const last = balance_transactions.at(-1)
    if (status === 'won') happenings.push({ what: 'dispute_won', at: last?.created ?? created, amount, currency })
    if (status === 'lost') happenings.push({ what: 'dispute_lost', at: created, amount, currency })
  }
  return happenings
    .map((happening, order) => ({ happening, order }))
    .sort((a, b) => b.happening.at - a.happening.at || b.order - a.order)
    .map(({ happening }) => happening)
}

function ofCharge({
  status,
  created,
  amount,
  amount_captured,
  currency,
  captured,
  failure_message,
  balance_transaction,
}: Stripe.Charge): Happening[] {
  if (status === 'failed') return [{ what: 'failed', at: created, amount, currency, reason: failure_message }]
  const booked = typeof balance_transaction === 'object' ? balance_transaction?.created : undefined
  if (!captured) return [{ what: 'authorized', at: created, amount, currency }]
  if (booked === undefined || booked === created) return [{ what: 'succeeded', at: created, amount, currency }]
  return [
    { what: 'authorized', at: created, amount, currency },
    { what: 'captured', at: booked, amount: amount_captured, currency },
  ]
}
