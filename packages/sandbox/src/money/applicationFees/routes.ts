import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { requirePositive } from '../fees/amountLimits.js'
import { applicationFees, feeRefunds, idOf } from '../objects.js'
import type { Scope } from '../scope.js'
import { creditFee, returnApplicationFee } from './returnApplicationFee.js'

export const applicationFeeRoutes: Route[] = [
  route('GET', '/v1/application_fees', 'ApplicationFeeListParams', (ctx) =>
    listOf(ctx, applicationFees(ctx.account), { where: { charge: ctx.params.charge } }),
  ),

  route('GET', '/v1/application_fees/{fee}', 'ApplicationFeeRetrieveParams', (ctx) => feeNamed(ctx, ctx.path.fee)),

  route('POST', '/v1/application_fees/{fee}/refunds', 'ApplicationFeeCreateRefundParams', (ctx) => {
    const fee = feeNamed(ctx, ctx.path.fee)
    const left = fee.amount - fee.amount_refunded
    const amount = ctx.params.amount ?? left
    if (left === 0) {
      throw invalidRequest(`Application fee ${fee.id} has already been refunded.`, { param: 'fee' })
    }
    requirePositive(amount, 'amount')
    if (amount > left) {
      throw invalidRequest(`Refund amount (${amount}) is greater than unrefunded amount on fee (${left}).`, {
        param: 'amount',
      })
    }
    const returned = returnApplicationFee(ctx, fee, amount, mergeMetadata({}, ctx.params.metadata))
    creditFee(ctx, fee, returned)
    return returned.refund
  }),

  route('GET', '/v1/application_fees/{fee}/refunds', 'ApplicationFeeListRefundsParams', (ctx) => {
    const fee = feeNamed(ctx, ctx.path.fee)
    return listOf(ctx, feeRefunds(ctx.account), { where: { fee: fee.id } })
  }),

  route('GET', '/v1/application_fees/{fee}/refunds/{refund}', 'ApplicationFeeRetrieveRefundParams', (ctx) =>
    refundNamed(ctx, ctx.path),
  ),

  route('POST', '/v1/application_fees/{fee}/refunds/{refund}', 'ApplicationFeeUpdateRefundParams', (ctx) => {
    const refund = refundNamed(ctx, ctx.path)
    const metadata = mergeMetadata(refund.metadata ?? {}, ctx.params.metadata)
    const changed = feeRefunds(ctx.account).update(refund.id, { metadata })
    ctx.emit('application_fee.refund.updated', changed, { previous: refund })
    return changed
  }),
]

function feeNamed({ account }: Pick<Scope, 'account'>, id = ''): Stripe.ApplicationFee {
  const fee = applicationFees(account).get(id)
  if (!fee) throw missing('application fee', id)
  return fee
}

function refundNamed(scope: Pick<Scope, 'account'>, path: Readonly<Record<string, string>>): Stripe.FeeRefund {
  const fee = feeNamed(scope, path.fee)
  const refund = feeRefunds(scope.account).get(path.refund ?? '')
  if (!refund || idOf(refund.fee) !== fee.id) throw missing('fee refund', path.refund ?? '')
  return refund
}
