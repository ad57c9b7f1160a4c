import Stripe from 'stripe'
import { RouteError } from '../errors/RouteError.js'
import { toRouteError } from '../errors/toRouteError.js'

/** Stripe's words for what the seller chose; both generations, as parameter and as path. */
const sellersFields: Record<string, string> = {
  country: 'country',
  'identity[country]': 'country',
  'identity.country': 'country',
  business_type: 'business_type',
  'identity[entity_type]': 'business_type',
  'identity.entity_type': 'business_type',
  email: 'email',
  contact_email: 'email',
}

/** Why no account was made: something the seller can correct, or something only the platform can. */
export function toCreationError(error: unknown): RouteError {
  const isStripes = error instanceof Stripe.errors.StripeError
  const field = isStripes && error.param !== undefined ? sellersFields[error.param] : undefined
  if (isStripes && field !== undefined)
    return new RouteError('invalid_request_error', {
      code: error.code ?? `${field}_refused`,
      param: field,
      cause: error,
    })
  const refusal = toRouteError(error)
  if (refusal.type !== 'invalid_request_error') return refusal
  // What Stripe calls a bad request is then our own: the plan, or the platform's settings at Stripe.
  const parameter = isStripes && error.param !== undefined ? ` Its parameter ${error.param} is the reason.` : ''
  const cause = new Error(`Stripe makes no account of this plan.${parameter}`, { cause: error })
  return new RouteError('api_error', { code: 'account_plan_refused', cause })
}
