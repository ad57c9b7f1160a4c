import type { RouteName } from '@connect-kit/contract'
import type { Request, Response } from 'express'
import { describeError } from '../errors/describeError.js'
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
    const reason = cause === undefined ? undefined : describeError(cause)
    logger.error({ request_id: requestId, route, type, code, cause: reason }, 'A request failed.')
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
