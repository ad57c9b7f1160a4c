import type { Context } from 'hono'
import type Stripe from 'stripe'
import type { Sandbox } from '../core/sandbox.js'
import type { BrowserSession } from './browserSessions.js'
import { callApi } from './callApi.js'
import { mayPayOut, payoutMethods } from './grants.js'
import { jsonBody } from './jsonBody.js'
import { badRequest, notGranted } from './refusal.js'

/** A payout that somebody asked for in a component: real, and only where the session grants that kind of payout. */
export async function createPayout(c: Context, sandbox: Sandbox, session: BrowserSession): Promise<Stripe.Payout> {
  const { amount, currency, method: asked } = await jsonBody(c)
  const method = payoutMethods.find((known) => known === asked)
  if (!method) throw badRequest('`method` must be standard or instant.')
  if (typeof amount !== 'number' || typeof currency !== 'string') {
    throw badRequest('`amount` must be a number and `currency` a string.')
  }
  if (!mayPayOut(session.components, method)) {
    throw notGranted(`The account session does not grant ${method}_payouts.`)
  }
  return callApi<Stripe.Payout>(sandbox, session, '/v1/payouts', {
    method: 'POST',
    params: {
      amount: String(amount),
      currency,
      method,
      ...(method === 'instant' ? await instantDestination(sandbox, session, currency) : {}),
    },
    idempotencyKey: c.req.header('Idempotency-Key'),
  })
}

/** The bank or card that takes money at once is not always the one that takes the ordinary payouts. */
async function instantDestination(
  sandbox: Sandbox,
  session: BrowserSession,
  currency: string,
): Promise<{ destination?: string }> {
  const { instant_available = [] } = await callApi<Stripe.Balance>(sandbox, session, '/v1/balance', {
    params: { 'expand[]': 'instant_available.net_available' },
  })
  const destination = instant_available.find((funds) => funds.currency === currency)?.net_available?.[0]?.destination
  return destination === undefined ? {} : { destination }
}
