import { RouteError } from '../errors/RouteError.js'

/** Why a return from Stripe's consent page connects nothing. The codes are stable. */
const refusals = {
  state_invalid: { param: 'state', status: 400 },
  state_expired: { param: 'state', status: 400 },
  state_used: { param: 'state', status: 409 },
  access_denied: { param: 'error', status: 400 },
  consent_failed: { param: 'error', status: 400 },
  code_invalid: { param: 'code', status: 400 },
  already_connected: { param: undefined, status: 409 },
  account_taken: { param: undefined, status: 409 },
} as const

export function oauthRefusal(code: keyof typeof refusals, cause?: unknown): RouteError {
  return new RouteError('invalid_request_error', { code, ...refusals[code], cause })
}
