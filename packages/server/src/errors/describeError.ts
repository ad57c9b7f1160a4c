import { DrizzleQueryError } from 'drizzle-orm'
import Stripe from 'stripe'

/**
 * An error for the log, without what people wrote or own. Stripe's sentences can name people and keys: its code and request
 * id are enough to find the rest in the dashboard. A failed query carries its parameters in its message and its stack.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof Stripe.errors.StripeError) {
    const { type, code, statusCode, requestId } = error
    return { type, code, status: statusCode, stripe_request_id: requestId }
  }
  if (error instanceof DrizzleQueryError)
    return { type: error.name, query: error.query, cause: describeError(error.cause) }
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    ...('code' in error && { code: error.code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
