import express, { type Request, type Response } from 'express'
import { RouteError } from '../errors/RouteError.js'

const jsonInUtf8 = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

const parse = express.json({ limit: 100_000, strict: false, type: () => true })

/**
 * The body as a JSON object, read here or (where the host's own parser came first) taken as the host read it. Only
 * `application/json` counts: it cannot be sent by a form of another site without the browser asking first.
 */
export async function readJsonBody(request: Request, response: Response): Promise<Record<string, unknown>> {
  if (!jsonInUtf8.test(request.headers['content-type'] ?? ''))
    throw new RouteError('invalid_request_error', { code: 'content_type_unsupported' })
  const body: unknown = request.body === undefined ? await read(request, response) : asParsed(request.body)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new RouteError('invalid_request_error', { code: 'body_not_object' })
  return body as Record<string, unknown>
}

function read(request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parse(request, response, (error?: unknown) => (error === undefined ? resolve(request.body) : reject(error)))
  })
}

/** A host's `express.raw()` or `express.text()` leaves the JSON unread. */
function asParsed(body: unknown): unknown {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return body
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new RouteError('invalid_request_error', { code: 'body_malformed' })
  }
}
