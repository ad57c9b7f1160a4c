import type Stripe from 'stripe'

export interface ApiErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | 'rate_limit_error'
  code?: string | undefined
  message: string
  param?: string | undefined
  decline_code?: string | undefined
  charge?: string | undefined
  payment_intent?: Stripe.PaymentIntent | undefined
  payment_method?: Stripe.PaymentMethod | undefined
  setup_intent?: Stripe.SetupIntent | undefined
  advice_code?: string | undefined
  network_decline_code?: string | undefined
}

/** Thrown by a handler; the core turns it into Stripe's envelope. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly status: number,
    readonly body: ApiErrorBody,
    /** Refusals made before execution began are not stored under an idempotency key. */
    readonly executed = true,
  ) {
    super(body.message)
  }
}

interface ErrorDetails {
  code?: string | undefined
  param?: string | undefined
}

export function invalidRequest(message: string, { code, param }: ErrorDetails = {}, status = 400): ApiError {
  return new ApiError(status, { type: 'invalid_request_error', code, message, param })
}

/** Refused by the check of parameters, before anything was executed. */
export function badParameter(message: string, details: ErrorDetails): ApiError {
  const { status, body } = invalidRequest(message, details)
  return new ApiError(status, body, false)
}

/** An empty value where something is needed: what is required, or cannot be taken away. */
export function emptyParameter(param: string): ApiError {
  return badParameter(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
    { code: 'parameter_invalid_empty', param },
  )
}

/** `missing('payout', 'po_1')`: in the path it is 404 with param `id`; named by another parameter it is 400 with that one. */
export function missing(kind: string, id: string, param = 'id'): ApiError {
  return invalidRequest(`No such ${kind}: '${id}'`, { code: 'resource_missing', param }, param === 'id' ? 404 : 400)
}

/** A decline: 402, and the objects that a client reads the rest from. */
export function cardError(message: string, details: Omit<ApiErrorBody, 'type' | 'message'>): ApiError {
  return new ApiError(402, { type: 'card_error', message, ...details })
}

export interface ErrorEnvelope {
  error: ApiErrorBody & { doc_url?: string; request_log_url: string }
}

/** Version 2 never leaves the code out. */
const codesInV2: Readonly<Record<ApiErrorBody['type'], string>> = {
  api_error: 'internal_error',
  card_error: 'card_error',
  idempotency_error: 'idempotency_error',
  invalid_request_error: 'invalid_request',
  rate_limit_error: 'rate_limit',
}

export function errorEnvelope(body: ApiErrorBody, requestId: string, path: string): ErrorEnvelope {
  const code = body.code ?? (path.startsWith('/v2/') ? codesInV2[body.type] : undefined)
  return {
    error: {
      ...body,
      code,
      ...(code === undefined ? {} : { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` }),
      request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
    },
  }
}
