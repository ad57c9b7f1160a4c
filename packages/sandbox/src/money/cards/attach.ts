import type Stripe from 'stripe'
import { cardError, invalidRequest } from '../../core/errors.js'
import { idOf, paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { cardBehind, changeFacts } from './cardFacts.js'

/** Who a payment method belongs to: a customer, or an account of the second generation in that role. One of the two. */
export interface Owner {
  customer: string | null
  customerAccount: string | null
}

/** Keeps a payment method for later. A card that refuses is thrown as the card error that the request is answered with. */
export function attachPaymentMethod(scope: Scope, method: Stripe.PaymentMethod, owner: Owner): Stripe.PaymentMethod {
  const { account } = scope
  if (isOwned(method)) {
    if (idOf(method.customer) === owner.customer && method.customer_account === owner.customerAccount) return method
    throw invalidRequest(
      'The payment method you provided has already been attached to a customer. You must detach it before attaching it to another one.',
      { param: 'payment_method' },
    )
  }
  requireUnspent(scope, method)
  const { card } = cardBehind(account, method.id) ?? {}
  if (card?.refusesAttach && card.decline) {
    const { code, declineCode, message } = card.decline
    throw cardError(message, { code, decline_code: declineCode, payment_method: method })
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
  const { account } = scope
  if (!isOwned(method)) {
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.', {
      param: 'payment_method',
    })
  }
  const detached = paymentMethods(account).update(method.id, { customer: null, customer_account: null })
  if (cardBehind(account, method.id)) changeFacts(account, method.id, { spent: true })
  scope.emit('payment_method.detached', detached, { previous: method })
  return detached
}

/** Without an owner a payment method is good for one payment. */
export function requireUnspent({ account }: Pick<Scope, 'account'>, method: Stripe.PaymentMethod): void {
  if (isOwned(method) || !cardBehind(account, method.id)?.spent) return
  throw invalidRequest(
    'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.',
    { param: 'payment_method' },
  )
}

export const isOwned = ({ customer, customer_account: customerAccount }: Stripe.PaymentMethod): boolean =>
  customer !== null || customerAccount !== null
