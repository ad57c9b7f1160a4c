import Stripe from 'stripe'
import { expect, it } from 'vitest'
import { fromStripeError } from './fromStripeError.js'

const { errors } = Stripe
type Raw = ConstructorParameters<typeof errors.StripeError>[0]

/** As the SDK makes it from an answer of the API. */
const answered = (raw: Raw) => errors.StripeError.generate({ type: 'invalid_request_error', ...raw })
const shape = (error: InstanceType<typeof errors.StripeError>) => {
  const { type, code, param, status } = fromStripeError(error)
  return { type, code, param, status }
}

it.each([
  [
    'an unknown object in the path',
    { statusCode: 404, code: 'resource_missing', param: 'id' },
    { type: 'resource_missing_error', code: 'resource_missing', param: 'payout', status: 404 },
  ],
  [
    'an unknown object in the body',
    { statusCode: 400, code: 'resource_missing', param: 'destination' },
    { type: 'resource_missing_error', code: 'resource_missing', param: 'destination', status: 404 },
  ],
  [
    'a balance too low',
    { statusCode: 400, code: 'balance_insufficient' },
    { type: 'invalid_request_error', code: 'balance_insufficient', param: undefined, status: 400 },
  ],
  [
    'a parameter that the caller never sent',
    { statusCode: 400, code: 'parameter_unknown', param: 'metadata[connect_kit_operation]' },
    { type: 'invalid_request_error', code: 'parameter_unknown', param: undefined, status: 400 },
  ],
  [
    'a refusal without a code',
    { statusCode: 400, message: 'Invalid API Version' },
    { type: 'invalid_request_error', code: 'stripe_refused', param: undefined, status: 400 },
  ],
  [
    'our own key refused',
    { statusCode: 401, message: 'Invalid API Key provided: sk_test_****' },
    { type: 'api_error', code: 'platform_misconfigured', param: undefined, status: 502 },
  ],
  [
    'an account out of reach',
    { statusCode: 403, code: 'account_invalid', message: 'The provided key …' },
    { type: 'permission_error', code: 'account_invalid', param: undefined, status: 403 },
  ],
  [
    'a server error',
    { statusCode: 500, type: 'api_error' as const },
    { type: 'api_error', code: 'stripe_failed', param: undefined, status: 502 },
  ],
  [
    'a key in use',
    { statusCode: 409, code: 'idempotency_key_in_use' },
    { type: 'api_error', code: 'stripe_failed', param: undefined, status: 502 },
  ],
])('translates %s', (_what, raw, expected) => {
  expect(shape(answered(raw))).toEqual(expected)
})

it('says that Stripe could not be reached', () => {
  expect(shape(new errors.StripeConnectionError({ type: 'api_error', message: 'read ECONNRESET' }))).toEqual({
    type: 'api_connection_error',
    code: undefined,
    param: undefined,
    status: 502,
  })
})

it('passes on how long Stripe wants to be left alone', () => {
  const error = answered({ statusCode: 429, headers: { 'retry-after': '7' } })
  expect(fromStripeError(error).headers).toEqual({ 'Retry-After': '7' })
})
