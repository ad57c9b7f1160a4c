import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { RouteError } from '../errors/RouteError.js'

/** Refused sign-ins a minute from one address: guessing tokens costs us a signature check each. */
const refusedPerMinute = 300

/** Counts only what ends as 401: people of one office share an address and may work as much as they like. */
export const addressLimit = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: refusedPerMinute,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    handler: (_request, _response, next) => next(new RouteError('rate_limit_error', { code: 'too_many_requests' })),
  })
