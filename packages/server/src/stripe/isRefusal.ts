import Stripe from 'stripe'

/** Answers below 500 that say nothing of the effect: a busy key, a rate limit, a lock. */
const undecided = [408, 409, 425, 429]

/**
 * Whether Stripe has definitely not done it. On the first call a refused key or account is as good as any refusal; on a
 * repeat it only says that Stripe will not tell us any more what the first call did. A reused or busy key, a rate limit and
 * everything above 499 say nothing about the effect either.
 */
export function isRefusal(error: unknown, first: boolean): boolean {
  const { StripeAuthenticationError, StripeError, StripeIdempotencyError, StripePermissionError } = Stripe.errors
  if (!(error instanceof StripeError) || error instanceof StripeIdempotencyError) return false
  if (error instanceof StripePermissionError || error instanceof StripeAuthenticationError) return first
  const { statusCode } = error
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 && !undecided.includes(statusCode)
}

/** Stripe stores server errors under the key too: repeating gets the same answer for a day. */
export function isReplayedFault(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeAPIError && error.headers?.['idempotent-replayed'] === 'true'
}
