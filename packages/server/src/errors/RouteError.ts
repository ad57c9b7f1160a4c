import { type ErrorType, errorStatus } from '@connect-kit/contract'

/** What an error says beyond its type. @public */
export interface RouteErrorDetails {
  /** Stable, for programs. */
  code?: string | undefined
  /** The caller's field that is wrong. */
  param?: string | undefined
  /** Where HTTP has a better word than the type's own status: 404 for an unknown route, 405, 413. */
  status?: number
  /** More headers of the answer, e.g. `Retry-After`. */
  headers?: Record<string, string>
  /** For the log only. */
  cause?: unknown
}

/**
 * An answer that is not 2xx. It carries no sentence: people read the one of their language, chosen by `code` or `type`.
 * Throw it from `identify` to say why a caller is turned away.
 * @public
 */
export class RouteError extends Error {
  override readonly name = 'RouteError'
  readonly type: ErrorType
  readonly code: string | undefined
  readonly param: string | undefined
  readonly status: number
  readonly headers: Record<string, string>

  constructor(type: ErrorType, { code, param, status, headers = {}, cause }: RouteErrorDetails = {}) {
    super([type, code, param].filter(Boolean).join(' '), { cause })
    this.type = type
    this.code = code
    this.param = param
    this.status = status ?? errorStatus[type]
    this.headers = headers
  }
}
