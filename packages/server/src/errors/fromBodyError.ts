import { RouteError } from './RouteError.js'

/** What Express's own body parser refuses, by the `type` it puts on its errors. */
const refusals: Record<string, [code: string, status: number]> = {
  'entity.too.large': ['body_too_large', 413],
  'entity.parse.failed': ['body_malformed', 400],
  'encoding.unsupported': ['content_type_unsupported', 400],
  'charset.unsupported': ['content_type_unsupported', 400],
  'request.aborted': ['body_malformed', 400],
  'request.size.invalid': ['body_malformed', 400],
}

/** Undefined where the error is not the body's. */
export function fromBodyError(error: unknown): RouteError | undefined {
  if (!(error instanceof Error)) return undefined
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  const refusal = refusals[type]
  if (refusal) return new RouteError('invalid_request_error', { code: refusal[0], status: refusal[1] })
  // A body that does not decompress, and a path that does not decode, arrive as 400 without a type.
  const status = 'status' in error ? error.status : undefined
  return status === 400 ? new RouteError('invalid_request_error', { code: 'request_malformed' }) : undefined
}
