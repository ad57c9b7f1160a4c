import type { Context } from 'hono'
import type Stripe from 'stripe'
import { callApi } from '../callApi.js'
import { requireFeature } from '../grants.js'
import { jsonBody } from '../jsonBody.js'
import { badRequest } from '../refusal.js'
import { requireDispute } from './disputesOf.js'
import type { Order } from './order.js'
import { requirePayment } from './paymentReport.js'

const reasons = ['duplicate', 'fraudulent', 'requested_by_customer'] as const

/** A refund that somebody asked for in a component, of a part or of all that is left. */
export async function refundPayment(
  c: Context,
  { sandbox, session, account, grant, id }: Order,
): Promise<Stripe.Refund> {
  requireFeature(grant, 'refund_management')
  const { charge, onBehalf } = requirePayment(account, grant, id)
  if (!charge) throw badRequest('This payment has not been charged, so there is nothing to refund.')
  const { amount, reason: given } = await jsonBody(c)
  const reason = reasons.find((known) => known === given)
  if (amount !== undefined && typeof amount !== 'number') throw badRequest('`amount` must be a number.')
  return callApi<Stripe.Refund>(sandbox, session, '/v1/refunds', {
    method: 'POST',
    asPlatform: onBehalf,
    params: {
      charge: charge.id,
      ...(amount === undefined ? {} : { amount: String(amount) }),
      ...(reason ? { reason } : {}),
      // Whoever gives the money back is the account, not the platform that charged in its name.
      ...(onBehalf && charge.transfer ? { reverse_transfer: 'true' } : {}),
    },
    idempotencyKey: c.req.header('Idempotency-Key'),
  })
}

/** Takes the money that was authorized, or lets go of it. */
export async function settlePayment(
  c: Context,
  { sandbox, session, account, grant, id }: Order,
  how: 'capture' | 'cancel',
): Promise<Stripe.PaymentIntent> {
  requireFeature(grant, 'capture_payments')
  const { intent, onBehalf } = requirePayment(account, grant, id)
  if (!intent) throw badRequest(`This payment has no payment intent to ${how}.`)
  const { amount } = await jsonBody(c)
  if (amount !== undefined && typeof amount !== 'number') throw badRequest('`amount` must be a number.')
  return callApi<Stripe.PaymentIntent>(sandbox, session, `/v1/payment_intents/${intent.id}/${how}`, {
    method: 'POST',
    asPlatform: onBehalf,
    params: how === 'capture' && amount !== undefined ? { amount_to_capture: String(amount) } : {},
    idempotencyKey: c.req.header('Idempotency-Key'),
  })
}

const evidenceTexts = ['product_description', 'customer_name', 'customer_email_address', 'uncategorized_text'] as const

/** Answers a dispute, or keeps what was written for later. */
export async function answerDispute(
  c: Context,
  { sandbox, session, account, grant, id }: Order,
): Promise<Stripe.Dispute> {
  requireFeature(grant, 'dispute_management')
  const { dispute, onBehalf } = requireDispute(account, grant, id)
  const { evidence, submit } = await jsonBody(c)
  if (typeof evidence !== 'object' || evidence === null) throw badRequest('`evidence` must be an object.')
  const given = new Map<string, unknown>(Object.entries(evidence))
  const params = evidenceTexts.flatMap((name): [string, string][] => {
    const text = given.get(name)
    return typeof text === 'string' ? [[`evidence[${name}]`, text]] : []
  })
  return callApi<Stripe.Dispute>(sandbox, session, `/v1/disputes/${dispute.id}`, {
    method: 'POST',
    asPlatform: onBehalf,
    params: { ...Object.fromEntries(params), submit: String(submit === true) },
    idempotencyKey: c.req.header('Idempotency-Key'),
  })
}

/** Gives up: the dispute is lost. */
export async function acceptDispute(
  c: Context,
  { sandbox, session, account, grant, id }: Order,
): Promise<Stripe.Dispute> {
  requireFeature(grant, 'dispute_management')
  const { dispute, onBehalf } = requireDispute(account, grant, id)
  return callApi<Stripe.Dispute>(sandbox, session, `/v1/disputes/${dispute.id}/close`, {
    method: 'POST',
    asPlatform: onBehalf,
    idempotencyKey: c.req.header('Idempotency-Key'),
  })
}
