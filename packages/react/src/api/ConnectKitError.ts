import type { ErrorType } from '@connect-kit/contract'

interface ErrorDetails {
  code?: string | undefined
  param?: string | undefined
  requestId?: string | undefined
  cause?: unknown
}

/**
 * The one error of this kit. `type` is Connect.js's closed union and ours; `code` is stable and often Stripe's own;
 * `requestId` is what to quote to support. People read a sentence chosen by `type`, not `message`.
 * @public
 */
export class ConnectKitError extends Error {
  override readonly name = 'ConnectKitError'
  readonly type: ErrorType
  readonly code: string | undefined
  readonly param: string | undefined
  readonly requestId: string | undefined

  constructor(type: ErrorType, message: string, { cause, code, param, requestId }: ErrorDetails = {}) {
    super(message, { cause })
    this.type = type
    this.code = code
    this.param = param
    this.requestId = requestId
  }
}

/** Anything thrown, as the one error: what is not ours already went wrong while drawing. @public */
export function toConnectKitError(thrown: unknown): ConnectKitError {
  if (thrown instanceof ConnectKitError) return thrown
  return new ConnectKitError('render_error', thrown instanceof Error ? thrown.message : String(thrown), {
    cause: thrown,
  })
}

const passing: ErrorType[] = ['api_connection_error', 'rate_limit_error', 'api_error']

/** Whether asking again can help: the network, a limit or a fault at Stripe passes, a refusal does not. @public */
export const canRetry = (error: unknown): boolean => error instanceof ConnectKitError && passing.includes(error.type)
