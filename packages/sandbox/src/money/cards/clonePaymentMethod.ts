import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { idOf, paymentMethods } from '../objects.js'
import { inAccount, type Scope } from '../scope.js'
import { isOwned, requireUnspent } from './attach.js'
import { cardFacts, changeFacts, rememberCard } from './cardFacts.js'
import { blankPaymentMethod } from './paymentMethods.js'

/** Copies a card that the platform keeps into the connected account that the request acts in, for direct charges. */
export function clonePaymentMethod(
  scope: Scope,
  { payment_method: id = '', customer, ...params }: Stripe.PaymentMethodCreateParams,
): Stripe.PaymentMethod {
  const { account, platform } = scope
  if (!account.connected) {
    throw invalidRequest('A PaymentMethod can only be cloned to a connected account: pass `Stripe-Account`.', {
      param: 'payment_method',
    })
  }
  const original = paymentMethods(platform.account).get(id)
  if (!original?.card) throw missing('PaymentMethod', id, 'payment_method')
  requireCustomer(platform.account, customer)
  if ((idOf(original.customer) ?? undefined) !== (customer || undefined)) {
    throw invalidRequest(
      `The payment method ${id} must be attached to the customer that is passed as \`customer\`, or to none.`,
      { param: 'customer' },
    )
  }
  const onPlatform = inAccount(scope, platform.account)
  requireUnspent(onPlatform, original)
  const { card, setUp } = cardFacts(platform.account, id)
  if (!isOwned(original)) changeFacts(platform.account, id, { spent: true })
  const blank = blankPaymentMethod(scope, params)
  rememberCard(account, blank.id, card, { setUp })
  return paymentMethods(account).insert({
    ...blank,
    ...(params.billing_details ? {} : { billing_details: original.billing_details }),
    card: original.card,
    type: 'card',
  })
}
