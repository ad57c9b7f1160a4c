import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { charges } from '../objects.js'
import { captureCharge } from './captureCharge.js'
import { createCharge } from './createCharge.js'
import { shippingOf } from './shippingOf.js'

export const chargeRoutes: Route[] = [
  route('POST', '/v1/charges', 'ChargeCreateParams', (ctx) => createCharge(ctx, ctx.params)),

  route('POST', '/v1/charges/{charge}/capture', 'ChargeCaptureParams', (ctx) =>
    captureCharge(ctx, chargeNamed(ctx.account, ctx.path.charge), ctx.params),
  ),

  route('GET', '/v1/charges', 'ChargeListParams', (ctx) => {
    const { customer, payment_intent: intent, transfer_group: group } = ctx.params
    return listOf(ctx, charges(ctx.account), { where: { customer, payment_intent: intent, transfer_group: group } })
  }),

  route('GET', '/v1/charges/{charge}', 'ChargeRetrieveParams', ({ account, path }) =>
    chargeNamed(account, path.charge),
  ),

  route('POST', '/v1/charges/{charge}', 'ChargeUpdateParams', (ctx) => {
    const { account, params } = ctx
    const charge = chargeNamed(account, ctx.path.charge)
    requireCustomer(account, params.customer)
    const report = params.fraud_details?.user_report
    const changed = charges(account).update(charge.id, {
      metadata: mergeMetadata(charge.metadata, params.metadata),
      ...(params.customer === undefined ? {} : { customer: params.customer || null }),
      ...(params.description === undefined ? {} : { description: params.description || null }),
      ...(report === undefined ? {} : { fraud_details: report ? { user_report: report } : {} }),
      ...(params.receipt_email === undefined ? {} : { receipt_email: params.receipt_email || null }),
      ...(params.shipping === undefined ? {} : { shipping: shippingOf(params.shipping) }),
      ...(params.transfer_group === undefined ? {} : { transfer_group: params.transfer_group || null }),
    })
    ctx.emit('charge.updated', changed, { previous: charge })
    return changed
  }),
]

/** In the path, or by another parameter. */
export function chargeNamed(account: AccountState, id = '', param = 'id'): Stripe.Charge {
  const charge = charges(account).get(id)
  if (!charge) throw missing('charge', id, param)
  return charge
}
