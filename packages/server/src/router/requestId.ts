import { randomUUID } from 'node:crypto'

/** The caller's own id where it is one that can stand in a log line, otherwise a new one. */
export function requestId(header: string | undefined): string {
  return header !== undefined && /^[\w.-]{8,64}$/.test(header) ? header : `req_${randomUUID().replaceAll('-', '')}`
}
