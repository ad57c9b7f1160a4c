import { z } from 'zod'

/**
 * What kind of thing went wrong. The first seven are Connect.js's own load errors, so that a host learns one
 * vocabulary for native and embedded components; the last three exist only in this kit:
 * `permission_error` (the role may not do this), `resource_missing_error` (no such object in this account),
 * `idempotency_error` (one operation id, two different requests).
 * @public
 */
export const errorTypes = [
  'api_connection_error',
  'authentication_error',
  'account_session_create_error',
  'invalid_request_error',
  'rate_limit_error',
  'render_error',
  'api_error',
  'permission_error',
  'resource_missing_error',
  'idempotency_error',
] as const

/** One of {@link errorTypes}. @public */
export type ErrorType = (typeof errorTypes)[number]

/**
 * The body of every answer that is not 2xx. `message` is a sentence in the caller's language (`Accept-Language`, English
 * or Japanese), `code` is stable and often Stripe's own, `param` names the field, `request_id` is what to quote to support.
 * @public
 */
export const errorBody = z
  .object({
    error: z.object({
      type: z.enum(errorTypes),
      code: z.string().optional(),
      param: z.string().optional(),
      message: z.string(),
      request_id: z.string(),
    }),
  })
  .meta({ id: 'Error' })

/** The body that {@link errorBody} describes. @public */
export type ErrorBody = z.infer<typeof errorBody>

/** The HTTP status an error type is answered with. @public */
export const errorStatus = {
  api_connection_error: 502,
  authentication_error: 401,
  account_session_create_error: 502,
  invalid_request_error: 400,
  rate_limit_error: 429,
  render_error: 400,
  api_error: 502,
  permission_error: 403,
  resource_missing_error: 404,
  idempotency_error: 409,
} as const satisfies Record<ErrorType, number>
