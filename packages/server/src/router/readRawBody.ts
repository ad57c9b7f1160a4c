import express, { type Request, type Response } from 'express'
import { RouteError } from '../errors/RouteError.js'

const parse = express.raw({ limit: 1_000_000, type: () => true })

/**
 * The bytes that Stripe signed. A parser that ran before has destroyed them, unless it kept them as `request.rawBody`.
 */
export async function readRawBody(request: Request, response: Response): Promise<Buffer> {
  if (request.body === undefined && !request.readableEnded)
    await new Promise<void>((resolve, reject) => {
      parse(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)))
    })
  const kept: unknown = 'rawBody' in request ? request.rawBody : request.body
  if (Buffer.isBuffer(kept)) return kept
  if (typeof kept === 'string') return Buffer.from(kept)
  // An empty request leaves no body at all.
  if (kept === undefined && !request.headers['content-length'] && !request.headers['transfer-encoding'])
    return Buffer.alloc(0)
  throw new RouteError('api_error', { code: 'raw_body_unavailable', cause: new Error(explanation) })
}

const explanation =
  'The body of a Stripe event was parsed before it reached createConnectRouter, so its signature cannot be checked. ' +
  'Mount createConnectRouter before express.json(), or keep the bytes: ' +
  'express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } }).'
