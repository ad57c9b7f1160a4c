import { type Payout, payout as payoutSchema } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { toExternalAccount } from './toExternalAccount.js'

/**
 * Parsed, not only shaped: the client takes an answer without `error` for a payout, whatever a proxy put into it.
 * `destination` must be expanded.
 */
export function toPayout(payout: Stripe.Payout): Payout {
  return payoutSchema.parse({
    id: payout.id,
    object: payout.object,
    amount: payout.amount,
    currency: payout.currency,
    status: payout.status,
    arrival_date: payout.arrival_date,
    created: payout.created,
    automatic: payout.automatic,
    method: payout.method,
    destination:
      typeof payout.destination === 'object' && payout.destination ? toExternalAccount(payout.destination) : null,
    failure_code: payout.failure_code,
    statement_descriptor: payout.statement_descriptor,
    trace_id: payout.trace_id?.value ?? null,
  })
}
