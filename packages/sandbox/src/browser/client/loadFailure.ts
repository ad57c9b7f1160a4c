/** The error types of Connect.js's `onLoadError`. */
export type LoadErrorType =
  | 'api_connection_error'
  | 'authentication_error'
  | 'account_session_create_error'
  | 'invalid_request_error'
  | 'rate_limit_error'
  | 'render_error'
  | 'api_error'

/** Why a component cannot show its data, in the words in which Connect.js reports it to the page. */
export class LoadFailure extends Error {
  constructor(
    readonly type: LoadErrorType,
    message: string,
    readonly code?: string,
  ) {
    super(message)
  }
}

export function toLoadFailure(error: unknown): LoadFailure {
  if (error instanceof LoadFailure) return error
  return new LoadFailure('render_error', error instanceof Error ? error.message : String(error))
}

const typeOfStatus = (status: number): LoadErrorType => {
  if (status === 401) return 'authentication_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'api_error' : 'invalid_request_error'
}

/** An answer of the sandbox that is not 2xx: its body is Stripe's error envelope, unless something between answered. */
export async function failureOf(response: Response): Promise<LoadFailure> {
  const body: { error?: { message?: string; code?: string } } = await response.json().catch(() => ({}))
  const message = body.error?.message ?? `The sandbox answered ${response.status}.`
  return new LoadFailure(typeOfStatus(response.status), message, body.error?.code)
}
