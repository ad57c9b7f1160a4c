import type { Request, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { RouteError } from '../errors/RouteError.js'
import type { Identity } from '../identity/Identity.js'

export type CallerLimit = (caller: Identity, request: Request, response: Response) => Promise<void>

/** Counts the requests of each caller, not of each address: people of one office share theirs. */
export function callerLimit(requestsPerMinute: number | undefined): CallerLimit {
  if (requestsPerMinute === undefined) return async () => {}
  const callers = new WeakMap<Request, string>()
  const limit = rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => callers.get(request) ?? '',
    handler: (_request, _response, next) => next(new RouteError('rate_limit_error', { code: 'too_many_requests' })),
  })
  return ({ subject }, request, response) => {
    callers.set(request, subject)
    return new Promise((resolve, reject) => {
      const next = (error?: unknown) => (error === undefined ? resolve() : reject(error))
      Promise.resolve(limit(request, response, next)).catch(reject)
    })
  }
}
