import type { Context } from 'hono'
import { ApiError, errorEnvelope } from '../core/errors.js'
import { publicPaymentIntent, publicSetupIntent } from './publicIntent.js'

/** An error as a publishable key is told it: the intents in it are the public ones. */
export function publicError(error: unknown, c: Context): Response {
  if (!(error instanceof ApiError)) console.error(`connect-sandbox: ${c.req.path} failed`, error)
  const { status, body } = error instanceof ApiError ? error : unexpected
  const { payment_intent: payment, setup_intent: setup, ...rest } = body
  const { error: told } = errorEnvelope(rest, 'req_elements', c.req.path)
  const intents = {
    ...(payment ? { payment_intent: publicPaymentIntent(payment) } : {}),
    ...(setup ? { setup_intent: publicSetupIntent(setup) } : {}),
  }
  return new Response(JSON.stringify({ error: { ...told, ...intents } }), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })
}

const unexpected = new ApiError(500, { type: 'api_error', message: 'An unknown error occurred' })
