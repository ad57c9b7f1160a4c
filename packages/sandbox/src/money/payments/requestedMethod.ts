import type Stripe from 'stripe'
import { confirmationTokenNamed } from '../../confirmationTokens/useConfirmationToken.js'
import { invalidRequest } from '../../core/errors.js'
import { isOwned, type Owner, requireUnspent } from '../cards/attach.js'
import { paymentMethodNamed } from '../cards/paymentMethods.js'
import { createStripeBalance } from '../cards/stripeBalance.js'
import { idOf } from '../objects.js'
import type { Scope } from '../scope.js'

interface MethodParams {
  confirmation_token?: string | undefined
  payment_method?: string | undefined
  payment_method_data?: { type: string } | undefined
}

export interface RequestedMethod {
  method: Stripe.PaymentMethod
  /** What the buyer entered beside it. */
  token: Stripe.ConfirmationToken | null
}

/**
 * The payment method that a request names, however it does. Cards come by id, template or confirmation token: raw card data is no
 * parameter of intents.
 */
export function requestedMethod(scope: Scope, params: MethodParams, payer: Owner): RequestedMethod | null {
  const named = (['payment_method', 'payment_method_data', 'confirmation_token'] as const).filter(
    (name) => params[name] !== undefined,
  )
  if (named.length > 1) {
    throw invalidRequest(`You may only specify one of these parameters: ${named.join(', ')}.`, { param: named[1] })
  }
  const requested = find(scope, params, payer)
  if (requested) requireUsable(scope, requested.method, payer)
  return requested
}

function find(scope: Scope, params: MethodParams, payer: Owner): RequestedMethod | null {
  if (params.confirmation_token) return confirmationTokenNamed(scope, params.confirmation_token)
  if (params.payment_method_data?.type === 'stripe_balance') {
    return { method: createStripeBalance(scope, payer.customerAccount), token: null }
  }
  if (params.payment_method_data) {
    throw invalidRequest(
      `The payment method type "${params.payment_method_data.type}" is invalid here. Pass a card as \`payment_method\`.`,
      { code: 'payment_method_unactivated', param: 'payment_method_data[type]' },
    )
  }
  return params.payment_method ? { method: paymentMethodNamed(scope, params.payment_method), token: null } : null
}

/** Somebody's payment method pays for nobody else. */
export function requireUsable(scope: Scope, method: Stripe.PaymentMethod, payer: Owner): void {
  const { customer, customer_account: customerAccount } = method
  const same = idOf(customer) === payer.customer && customerAccount === payer.customerAccount
  if (!isOwned(method)) requireUnspent(scope, method)
  if (!isOwned(method) || same) return
  if (payer.customer === null && payer.customerAccount === null) {
    const [kind, id, param] =
      customerAccount === null
        ? ['Customer', idOf(customer), 'customer']
        : ['Account', customerAccount, 'customer_account']
    throw invalidRequest(
      `The payment method supplied (${method.id}) belongs to the ${kind} ${id}. Please include the ${kind} in the \`${param}\` parameter.`,
      { param: 'payment_method' },
    )
  }
  throw invalidRequest(
    `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
    { param: 'payment_method' },
  )
}
