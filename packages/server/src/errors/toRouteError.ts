import Stripe from 'stripe'
import { fromBodyError } from './fromBodyError.js'
import { fromStripeError } from './fromStripeError.js'
import { RouteError } from './RouteError.js'

/** Whatever was thrown, as an answer. What nobody foresaw is `api_error` `unexpected`. */
export function toRouteError(error: unknown): RouteError {
  if (error instanceof RouteError) return error
  if (error instanceof Stripe.errors.StripeError) return fromStripeError(error)
  return fromBodyError(error) ?? new RouteError('api_error', { code: 'unexpected', cause: error })
}
