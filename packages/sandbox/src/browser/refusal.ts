/** An answer that is not 2xx, thrown from wherever it is found out. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 402 | 403 | 404 | 409 | 429 | 500 | 503,
    readonly type: string,
    message: string,
    readonly code?: string,
  ) {
    super(message)
  }
}

export const unauthenticated = (message: string): Refusal => new Refusal(401, 'authentication_error', message)

export const notGranted = (message: string): Refusal => new Refusal(403, 'invalid_request_error', message)

export const badRequest = (message: string): Refusal => new Refusal(400, 'invalid_request_error', message)
