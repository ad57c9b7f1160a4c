import type { Request } from 'express'

/** Where a request comes from, as far as it can be seen: evidence for a terms acceptance, never proof of who it is. */
export interface Sender {
  ip: string
  userAgent: string | null
  /** The origin that the request was sent to: the page's own, where page and backend share it. */
  origin: string
}

export function senderOf(request: Request): Sender {
  return {
    // A proxy in front has to be known to Express (`trust proxy`), else its address stands here.
    ip: (request.ip ?? '').replace(/^::ffff:(?=\d+\.)/, ''),
    userAgent: request.get('user-agent')?.slice(0, 1_000) ?? null,
    origin: `${request.protocol}://${request.host}`,
  }
}
