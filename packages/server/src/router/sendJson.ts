import type { Response } from 'express'

/** Express would also compute an ETag, for an answer that nobody may keep. */
export function sendJson(response: Response, status: number, body: unknown): void {
  const text = Buffer.from(JSON.stringify(body))
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', text.length)
  response.end(text)
}
