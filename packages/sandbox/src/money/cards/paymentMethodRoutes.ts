import type Stripe from 'stripe'
import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { paymentMethods } from '../objects.js'
import { requireOwner } from '../payments/requireOwner.js'
import { attachPaymentMethod, detachPaymentMethod, isOwned } from './attach.js'
import { billingDetailsOf } from './billingDetails.js'
import { fullYear } from './cardOfPayload.js'
import { clonePaymentMethod } from './clonePaymentMethod.js'
import { createCard, paymentMethodNamed } from './paymentMethods.js'
import { requestedCard } from './requestedCard.js'

export const paymentMethodRoutes: Route[] = [
  route('POST', '/v1/payment_methods', 'PaymentMethodCreateParams', (ctx) => {
    const { params } = ctx
    if (params.payment_method !== undefined) return clonePaymentMethod(ctx, params)
    if (params.type === undefined) {
      throw invalidRequest('Missing required param: type.', { code: 'parameter_missing', param: 'type' })
    }
    if (params.type !== 'card') {
      throw invalidRequest(
        `The payment method type "${params.type}" is invalid. Please ensure the provided type is activated in your dashboard (https://dashboard.stripe.com/account/payments/settings).`,
        { code: 'payment_method_unactivated', param: 'type' },
      )
    }
    if (params.customer !== undefined) {
      throw invalidRequest(
        'You can only pass `customer` together with `payment_method`, to clone it. Attach the payment method instead.',
        { param: 'customer' },
      )
    }
    const { card, payload } = requestedCard(ctx, params.card, 'card')
    return createCard(ctx, card, params, payload)
  }),

  route('GET', '/v1/payment_methods', 'PaymentMethodListParams', (ctx) => {
    const { allow_redisplay, customer, customer_account, type } = ctx.params
    requireCustomer(ctx.account, customer)
    if (customer_account !== undefined) requireCustomerAccount(ctx.account, customer_account)
    // Without an owner the list shows those that belong to one: a used-up template stays out of sight.
    const owned = customer === undefined && customer_account === undefined ? true : undefined
    return listOf(ctx, paymentMethods(ctx.account), {
      where: { allow_redisplay, customer, customer_account, type, owned },
    })
  }),

  route('GET', '/v1/payment_methods/{method}', 'PaymentMethodRetrieveParams', (ctx) =>
    stored(ctx.account, ctx.path.method),
  ),

  route('POST', '/v1/payment_methods/{method}', 'PaymentMethodUpdateParams', update),

  route('POST', '/v1/payment_methods/{method}/attach', 'PaymentMethodAttachParams', attach),

  route('POST', '/v1/payment_methods/{method}/detach', 'PaymentMethodDetachParams', (ctx) =>
    detachPaymentMethod(ctx, stored(ctx.account, ctx.path.method)),
  ),
]

function update(ctx: Context<Stripe.PaymentMethodUpdateParams>): Stripe.PaymentMethod {
  const method = stored(ctx.account, ctx.path.method)
  const { params } = ctx
  if (!isOwned(method)) {
    throw invalidRequest('You must save this PaymentMethod to a customer before you can update it.')
  }
  const changed = paymentMethods(ctx.account).update(method.id, {
    metadata: mergeMetadata(method.metadata ?? {}, params.metadata),
    ...(params.allow_redisplay === undefined ? {} : { allow_redisplay: params.allow_redisplay }),
    ...(method.card && params.card ? { card: { ...method.card, ...expiryOf(params.card, ctx.now) } } : {}),
    billing_details: billingDetailsOf(params.billing_details, method.billing_details),
  })
  ctx.emit('payment_method.updated', changed, { previous: method })
  return changed
}

function attach(ctx: Context<Stripe.PaymentMethodAttachParams>): Stripe.PaymentMethod {
  const owner = requireOwner(ctx, ctx.params)
  if (owner.customer === null && owner.customerAccount === null) {
    throw invalidRequest('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
  }
  return attachPaymentMethod(ctx, named(ctx, ctx.path.method), owner)
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

function expiryOf({ exp_month, exp_year }: Stripe.PaymentMethodUpdateParams.Card, now: number) {
  if (exp_month !== undefined && (exp_month < 1 || exp_month > 12)) {
    throw invalidRequest("Your card's expiration month is invalid.", {
      code: 'invalid_expiry_month',
      param: 'card[exp_month]',
    })
  }
  if (exp_year !== undefined && fullYear(exp_year) < new Date(now * 1000).getUTCFullYear()) {
    throw invalidRequest("Your card's expiration year is invalid.", {
      code: 'invalid_expiry_year',
      param: 'card[exp_year]',
    })
  }
  return {
    ...(exp_month === undefined ? {} : { exp_month }),
    ...(exp_year === undefined ? {} : { exp_year: fullYear(exp_year) }),
  }
}
