import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { disputes } from '../../disputes/objects.js'
import { formatAmount, requirePositive } from '../fees/amountLimits.js'
import { idOf, paymentIntents, refunds } from '../objects.js'
import { chargeNamed } from '../payments/chargeRoutes.js'
import type { Scope } from '../scope.js'
import { createRefund } from './createRefund.js'

export const refundRoutes: Route[] = [
  route('POST', '/v1/refunds', 'RefundCreateParams', (ctx) => {
    const charge = chargeToRefund(ctx)
    const { params } = ctx
    const left = Math.max(charge.amount, charge.amount_captured) - charge.amount_refunded
    requirePositive(params.amount, 'amount')
    if (left === 0) {
      throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
        code: 'charge_already_refunded',
        param: params.charge === undefined ? 'payment_intent' : 'charge',
      })
    }
    requireUndisputed(ctx, charge)
    const amount = params.amount ?? left
    if (amount > left) {
      throw invalidRequest(
        `Refund amount (${formatAmount(amount, charge.currency)}) is greater than unrefunded amount on charge (${formatAmount(left, charge.currency)})`,
        { param: 'amount' },
      )
    }
    if (params.refund_application_fee && charge.application_fee === null) {
      throw invalidRequest(`Charge ${charge.id} has no application fee to refund.`, { param: 'refund_application_fee' })
    }
    if (params.reverse_transfer && charge.transfer === undefined) {
      throw invalidRequest(`Charge ${charge.id} has no associated transfer to reverse.`, { param: 'reverse_transfer' })
    }
    return createRefund(ctx, charge, {
      amount,
      reason: params.reason ?? null,
      metadata: mergeMetadata({}, params.metadata),
      refundApplicationFee: params.refund_application_fee ?? false,
      reverseTransfer: params.reverse_transfer ?? false,
    })
  }),

  route('GET', '/v1/refunds', 'RefundListParams', (ctx) => {
    const { charge, payment_intent: intent } = ctx.params
    return listOf(ctx, refunds(ctx.account), { where: { charge, payment_intent: intent } })
  }),

  route('GET', '/v1/refunds/{refund}', 'RefundRetrieveParams', (ctx) => refundNamed(ctx, ctx.path.refund)),

  route('POST', '/v1/refunds/{refund}', 'RefundUpdateParams', (ctx) => {
    const refund = refundNamed(ctx, ctx.path.refund)
    const metadata = mergeMetadata(refund.metadata ?? {}, ctx.params.metadata)
    const changed = refunds(ctx.account).update(refund.id, { metadata })
    ctx.emit('refund.updated', changed, { previous: refund })
    ctx.emit('charge.refund.updated', changed, { previous: refund })
    return changed
  }),

  route('POST', '/v1/test_helpers/refunds/{refund}/expire', 'RefundRetrieveParams', (ctx) => {
    const refund = refundNamed(ctx, ctx.path.refund)
    throw invalidRequest(
      `This refund cannot be expired because it has a status of ${refund.status}. Only a refund with a status of requires_action can be expired.`,
    )
  }),

  route('POST', '/v1/refunds/{refund}/cancel', 'RefundCancelParams', (ctx) => {
    const refund = refundNamed(ctx, ctx.path.refund)
    throw invalidRequest(
      `This refund cannot be canceled because it has a status of ${refund.status}. Only a refund with a status of requires_action can be canceled.`,
    )
  }),
]

/** What the buyer's bank took back already cannot be given back once more. An inquiry took nothing. */
function requireUndisputed({ account }: Pick<Scope, 'account'>, { id, disputed }: Stripe.Charge): void {
  if (!disputed) return
  for (const { is_charge_refundable: refundable, status } of disputes(account).walk({ where: { charge: id } })) {
    if (refundable || status === 'won') continue
    throw invalidRequest(`Charge ${id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
      param: 'charge',
    })
  }
}

/** The charge that is named, or the one that paid the intent that is named. */
function chargeToRefund({ account, params }: Context<Stripe.RefundCreateParams>): Stripe.Charge {
  if (params.charge === undefined && params.payment_intent === undefined) {
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.', {
      code: 'parameter_missing',
    })
  }
  const intent = params.payment_intent === undefined ? undefined : paymentIntents(account).get(params.payment_intent)
  if (params.payment_intent !== undefined && !intent) {
    throw missing('payment_intent', params.payment_intent, 'payment_intent')
  }
  const id = params.charge ?? idOf(intent?.latest_charge)
  if (id === null) {
    throw invalidRequest(`This PaymentIntent (${intent?.id}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    })
  }
  const charge = chargeNamed(account, id, 'charge')
  if (charge.source_transfer !== null) {
    throw invalidRequest(`Payment ${charge.id} came from a transfer: reverse the transfer to give it back.`, {
      param: 'charge',
    })
  }
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw invalidRequest(
      charge.status === 'failed'
        ? `Charge ${charge.id} has failed and cannot be refunded.`
        : `Charge ${charge.id} has not been captured: cancel its PaymentIntent to release the money.`,
      { param: params.charge === undefined ? 'payment_intent' : 'charge' },
    )
  }
  return charge
}

function refundNamed({ account }: Pick<Scope, 'account'>, id = ''): Stripe.Refund {
  const refund = refunds(account).get(id)
  if (!refund) throw missing('refund', id)
  return refund
}
