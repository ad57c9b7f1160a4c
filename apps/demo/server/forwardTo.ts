import { request as send } from 'node:http'
import type { RequestHandler } from 'express'

/** Under the sandbox's own address the page also finds what is Stripe's: `/_sandbox/v1/files` is `/v1/files`. */
const stripesOwn = /^\/_sandbox(?=\/v1\/)/

/** Passes a request on to another server unchanged, so that the page needs one origin only. Streams both ways. */
export function forwardTo(origin: string): RequestHandler {
  return (request, response) => {
    const upstream = send(
      new URL(request.originalUrl.replace(stripesOwn, ''), origin),
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    upstream.on('error', () => (response.headersSent ? response.destroy() : response.sendStatus(502)))
    response.on('close', () => upstream.destroy())
    request.pipe(upstream)
  }
}
