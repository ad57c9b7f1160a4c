import type { RouteName } from '@connect-kit/contract'
import type { Request, Response } from 'express'
import Stripe from 'stripe'
import { languageOf } from '../errors/languageOf.js'
import { toErrorBody } from '../errors/toErrorBody.js'
import { toRouteError } from '../errors/toRouteError.js'
import type { Logger } from '../Logger.js'

/** Answers whatever was thrown, in the caller's language, and logs what the caller could not help. */
export function answerError(
  error: unknown,
  {
    request,
    response,
    route,
    logger,
  }: {
    request: Request
    response: Response
    route: RouteName | undefined
    logger: Logger
  },
): void {
  const refusal = toRouteError(error)
  const requestId = String(response.get('X-Request-Id'))
  if (refusal.status >= 500) {
    const { type, code, cause } = refusal
    logger.error({ request_id: requestId, route, type, code, cause: forLog(cause) }, 'A request failed.')
  }
  if (response.headersSent) {
    response.destroy()
    return
  }
  const language = languageOf(request.headers['accept-language'])
  response
    .status(refusal.status)
    .set(refusal.headers)
    .set({ 'Content-Language': language, Vary: 'Accept-Language' })
    .json(toErrorBody(refusal, language, requestId))
}

/** Stripe's sentences can name people and keys; its code and request id are enough to find the rest in the dashboard. */
function forLog(cause: unknown): unknown {
  if (cause instanceof Stripe.errors.StripeError) {
    const { type, code, statusCode, requestId } = cause
    return { type, code, status: statusCode, stripe_request_id: requestId }
  }
  if (cause instanceof Error) return { type: cause.name, message: cause.message, stack: cause.stack }
  return cause === undefined ? undefined : { type: typeof cause }
}
