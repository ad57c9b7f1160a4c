import type { ErrorType } from '@connect-kit/contract'

/**
 * Errors that prove that nothing was done: the order was refused before Stripe was asked, or Stripe refused it.
 * Any other error leaves the outcome open, however it looks: a lost answer is not a lost order.
 */
const refusals: ErrorType[] = [
  'authentication_error',
  'invalid_request_error',
  'permission_error',
  'rate_limit_error',
  'resource_missing_error',
]

export const provesNothingMoved = (type: ErrorType): boolean => refusals.includes(type)
