import type Stripe from 'stripe'
import { type AccountState, collection } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { cardError, invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { paymentMethods } from '../objects.js'
import { addressOf, cardFacts, cardOfPayload, createCard, paymentMethodNamed } from './paymentMethods.js'

export const paymentMethodRoutes: Route[] = [
  route('POST', '/v1/payment_methods', 'PaymentMethodCreateParams', (ctx) => {
    const { params } = ctx
    if (params.type !== undefined && params.type !== 'card') {
      throw invalidRequest(`The payment method type "${params.type}" is not available in the sandbox.`, {
        code: 'payment_method_unactivated',
        param: 'type',
      })
    }
    return createCard(ctx, cardOfPayload(params.card, ctx.now), params, params.card)
  }),

  route('GET', '/v1/payment_methods', 'PaymentMethodListParams', (ctx) => {
    const { customer, customer_account: customerAccount, type } = ctx.params
    // Without an owner the list shows those that belong to one: a used-up template stays out of sight.
    const owned = customer === undefined && customerAccount === undefined ? true : undefined
    const where = { owned, customer, customer_account: customerAccount, type }
    return listOf(ctx, paymentMethods(ctx.account), { where })
  }),

  route('GET', '/v1/payment_methods/{method}', 'PaymentMethodRetrieveParams', (ctx) =>
    stored(ctx.account, ctx.path.method),
  ),

  route('POST', '/v1/payment_methods/{method}', 'PaymentMethodUpdateParams', (ctx) => {
    const method = stored(ctx.account, ctx.path.method)
    const { params } = ctx
    const billing = params.billing_details
    const changed = paymentMethods(ctx.account).update(method.id, {
      metadata: mergeMetadata(method.metadata ?? {}, params.metadata),
      ...(params.allow_redisplay === undefined ? {} : { allow_redisplay: params.allow_redisplay }),
      ...(method.card && params.card ? { card: { ...method.card, ...expiry(params.card) } } : {}),
      ...(billing === undefined ? {} : { billing_details: mergeBilling(method.billing_details, billing) }),
    })
    ctx.emit('payment_method.updated', changed, { previous: method })
    return changed
  }),

  route('POST', '/v1/payment_methods/{method}/attach', 'PaymentMethodAttachParams', attach),

  route('POST', '/v1/payment_methods/{method}/detach', 'PaymentMethodDetachParams', (ctx) => {
    const method = stored(ctx.account, ctx.path.method)
    if (method.customer === null) {
      throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.')
    }
    const detached = paymentMethods(ctx.account).update(method.id, { customer: null })
    ctx.emit('payment_method.detached', detached, { previous: method })
    return detached
  }),
]

function attach(ctx: Context<Stripe.PaymentMethodAttachParams>): Stripe.PaymentMethod {
  const { account, params } = ctx
  const customer = params.customer ?? ''
  if (!collection<Stripe.Customer>(account, 'customers').get(customer)) throw missing('customer', customer, 'customer')
  const method = named(ctx, ctx.path.method)
  const { card } = cardFacts(account, method.id)
  if (card.refusesAttach && card.decline) {
    const { code, declineCode, message } = card.decline
    throw cardError(message, { code, decline_code: declineCode })
  }
  const attached = paymentMethods(account).update(method.id, { customer })
  ctx.emit('payment_method.attached', attached)
  return attached
}

/** An unknown payment method in this path is 404 with its own parameter. */
function named(ctx: Context, id = ''): Stripe.PaymentMethod {
  try {
    return paymentMethodNamed(ctx, id)
  } catch {
    throw invalidRequest(`No such PaymentMethod: '${id}'`, { code: 'resource_missing', param: 'payment_method' }, 404)
  }
}

function stored(account: AccountState, id = ''): Stripe.PaymentMethod {
  const method = paymentMethods(account).get(id)
  if (!method) throw missing('PaymentMethod', id)
  return method
}

const expiry = ({ exp_month, exp_year }: Stripe.PaymentMethodUpdateParams.Card) => ({
  ...(exp_month === undefined ? {} : { exp_month }),
  ...(exp_year === undefined ? {} : { exp_year }),
})

function mergeBilling(
  before: Stripe.PaymentMethod.BillingDetails,
  changes: Stripe.PaymentMethodUpdateParams.BillingDetails,
): Stripe.PaymentMethod.BillingDetails {
  return {
    address: changes.address === undefined ? before.address : addressOf(changes.address),
    email: changes.email === undefined ? before.email : changes.email || null,
    name: changes.name === undefined ? before.name : changes.name || null,
    phone: changes.phone === undefined ? before.phone : changes.phone || null,
    tax_id: changes.tax_id === undefined ? before.tax_id : changes.tax_id || null,
  }
}
