import Stripe from 'stripe'
import { RouteError } from './RouteError.js'

/** Stripe's words for a caller's own fields. Any other parameter was chosen by us and means nothing to the caller. */
const callersFields: Record<string, string> = {
  amount: 'amount',
  currency: 'currency',
  destination: 'destination',
  method: 'method',
  limit: 'limit',
  starting_after: 'starting_after',
  status: 'status',
  payout: 'payout',
  // The id in Stripe's path: every route of ours with an id in Stripe's path has it from `{payout}`.
  id: 'payout',
}

/**
 * What a failed call to Stripe means to the caller. Only codes and field names pass: Stripe's sentences are written for
 * the platform and can name its keys, its account and its settings.
 */
export function fromStripeError(error: InstanceType<typeof Stripe.errors.StripeError>): RouteError {
  const { code, statusCode } = error
  const param = error.param === undefined ? undefined : callersFields[error.param]
  const cause = error
  if (error instanceof Stripe.errors.StripeConnectionError) return new RouteError('api_connection_error', { cause })
  if (error instanceof Stripe.errors.StripeRateLimitError) {
    const seconds = /^\d{1,4}$/.exec(error.headers?.['retry-after'] ?? '')?.[0] ?? '1'
    return new RouteError('rate_limit_error', { code: 'stripe_busy', headers: { 'Retry-After': seconds }, cause })
  }
  // The key is the platform's, not the caller's: signing in again would not help.
  if (error instanceof Stripe.errors.StripeAuthenticationError)
    return new RouteError('api_error', { code: 'platform_misconfigured', cause })
  if (error instanceof Stripe.errors.StripePermissionError)
    return new RouteError('permission_error', { code: code ?? 'account_invalid', cause })
  // We send one key for one order: Stripe calls it reused only if another order took it.
  if (error instanceof Stripe.errors.StripeIdempotencyError)
    return new RouteError('idempotency_error', { code: 'operation_reused', cause })
  if (code === 'resource_missing') return new RouteError('resource_missing_error', { code, param, cause })
  if (
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeCardError ||
    (statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 409)
  )
    return new RouteError('invalid_request_error', { code: code ?? 'stripe_refused', param, cause })
  return new RouteError('api_error', { code: 'stripe_failed', cause })
}
