import type Stripe from 'stripe'
import { cardError, invalidRequest } from '../../core/errors.js'
import { idOf, paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { cardFacts } from './paymentMethods.js'

/** Who a payment method belongs to: a customer, or an account of the second generation in that role. One of the two. */
export interface Owner {
  customer: string | null
  customerAccount: string | null
}

/** Keeps a payment method for later. A card that refuses is thrown as the card error that the request is answered with. */
export function attachPaymentMethod(scope: Scope, method: Stripe.PaymentMethod, owner: Owner): Stripe.PaymentMethod {
  const { account } = scope
  const [customer, customerAccount] = [idOf(method.customer), method.customer_account]
  if (customer !== null || customerAccount !== null) {
    if (customer === owner.customer && customerAccount === owner.customerAccount) return method
    throw invalidRequest(
      'The payment method you provided has already been attached to a customer. You must detach it before attaching it to another one.',
    )
  }
  const { card } = cardFacts(account, method.id)
  if (card.refusesAttach && card.decline) {
    const { code, declineCode, message } = card.decline
    throw cardError(message, { code, decline_code: declineCode })
  }
  const attached = paymentMethods(account).update(method.id, {
    customer: owner.customer,
    customer_account: owner.customerAccount,
  })
  scope.emit('payment_method.attached', attached)
  return attached
}

/** Forgets it: a detached payment method cannot be attached again. */
export function detachPaymentMethod(scope: Scope, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  if (method.customer === null && method.customer_account === null) {
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.')
  }
  const detached = paymentMethods(scope.account).update(method.id, { customer: null, customer_account: null })
  scope.emit('payment_method.detached', detached, { previous: method })
  return detached
}
