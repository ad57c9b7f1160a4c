import express, { type Request, type Response } from 'express'
import { RouteError } from '../errors/RouteError.js'

const parse = express.json({ limit: 100_000, strict: false, type: () => true })

/**
 * The body as a JSON object, read here or (where the host's own parser came first) taken as the host read it. Only
 * `application/json` counts: it cannot be sent by a form of another site without the browser asking first.
 */
export async function readJsonBody(request: Request, response: Response): Promise<Record<string, unknown>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new RouteError('invalid_request_error', { code: 'content_type_unsupported' })
  if (request.body === undefined) await read(request, response)
  const body: unknown = isText(request.body) ? parseText(request.body.toString()) : request.body
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new RouteError('invalid_request_error', { code: 'body_not_object' })
  return body as Record<string, unknown>
}

function read(request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    parse(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)))
  })
}

const isText = (body: unknown): body is string | Buffer => typeof body === 'string' || Buffer.isBuffer(body)

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RouteError('invalid_request_error', { code: 'body_malformed' })
  }
}
