import type { ErrorType, Payout } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { toRouteError } from '../errors/toRouteError.js'
import { toPayout } from '../payouts/toPayout.js'
import type { AccountStripe } from '../stripe/accountStripe.js'
import { isRefusal, isReplayedFault } from '../stripe/isRefusal.js'
import type { MoneyOperationRow } from './MoneyOperationRow.js'
import { idempotencyKey } from './orderFingerprint.js'

/** What is known after a call. `unknown` is not `failed`: the money may have moved. */
export type Outcome =
  | { status: 'succeeded'; payout: Payout }
  | { status: 'failed'; type: ErrorType; code: string | null; param: string | null }
  | { status: 'unknown'; cause: unknown }

/** Stripe forgets idempotency keys after 24 hours: a repeat would then move the money again. The hour covers both clocks. */
const keyLifetimeMs = 23 * 3_600_000

/** In the payout's metadata, to find it again once the key is forgotten. */
const operationMetadata = 'connect_kit_operation'

/** Carries out the stored order, or repeats it with the same key, or (when the key is too old) looks for what became of it. */
export async function askStripe(stripe: AccountStripe, row: MoneyOperationRow, now: number): Promise<Outcome> {
  const expired = now - row.createdAt.getTime() >= keyLifetimeMs
  try {
    if (expired) return await lookUp(stripe, row)
    return { status: 'succeeded', payout: toPayout(await call(stripe, row)) }
  } catch (error) {
    if (!expired && isRefusal(error, row.attempts === 1)) {
      const { type, code, param } = toRouteError(error)
      return { status: 'failed', type, code: code ?? null, param: param ?? null }
    }
    return isReplayedFault(error) ? await lookUpSuccess(stripe, row, error) : { status: 'unknown', cause: error }
  }
}

function call(stripe: AccountStripe, { account, id, parameters }: MoneyOperationRow): Promise<Stripe.Payout> {
  const key = idempotencyKey(account, id)
  if (parameters.kind === 'payout_cancel') return stripe.cancelPayout(parameters.payout, key)
  const { kind: _, ...params } = parameters
  return stripe.createPayout({ ...params, metadata: { [operationMetadata]: id } }, key)
}

async function lookUpSuccess(stripe: AccountStripe, row: MoneyOperationRow, cause: unknown): Promise<Outcome> {
  try {
    const outcome = await lookUp(stripe, row)
    return outcome.status === 'succeeded' ? outcome : { status: 'unknown', cause }
  } catch {
    return { status: 'unknown', cause }
  }
}

async function lookUp(stripe: AccountStripe, { id, parameters }: MoneyOperationRow): Promise<Outcome> {
  if (parameters.kind === 'payout_cancel') {
    const payout = toPayout(await stripe.retrievePayout(parameters.payout))
    if (payout.status === 'canceled') return { status: 'succeeded', payout }
    const code = payout.status === 'pending' ? 'outcome_not_found' : 'payout_not_cancelable'
    return { status: 'failed', type: 'invalid_request_error', code, param: null }
  }
  let looked = 0
  for await (const payout of stripe.listPayouts({ limit: 100 })) {
    if (payout.metadata?.[operationMetadata] === id) return { status: 'succeeded', payout: toPayout(payout) }
    // No account makes a thousand payouts in the days since: it is not there.
    if (++looked === 1_000) break
  }
  return { status: 'failed', type: 'api_error', code: 'outcome_not_found', param: null }
}
