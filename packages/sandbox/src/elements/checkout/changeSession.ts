import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import { promotionCodes } from '../../catalog/objects.js'
import { type CheckoutDetails, checkoutDetails, checkoutSessions } from '../../checkout/objects.js'
import { updateSession } from '../../checkout/updateSession.js'
import { invalidRequest } from '../../core/errors.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'

type Session = Stripe.Checkout.Session

/** What a buyer may change of an open session; empty where they did not ask for it. */
export interface BuyerChange {
  /** The code as it was typed; empty takes the discount off again. */
  promotionCode: string | undefined
  lineItem: string | undefined
  quantity: string
  shippingRate: string | undefined
}

/** Changes what is bought, as far as the session lets a buyer, and works the amounts out anew. */
export function changeSession(scope: Scope, session: Session, change: BuyerChange): Session {
  const details = checkoutDetails(scope.account).get(session.id)
  if (!details || session.status !== 'open') {
    throw invalidRequest(`This Checkout Session is ${session.status} and can no longer be changed.`, {
      param: 'session',
    })
  }
  const { promotionCode, lineItem, shippingRate } = change
  if (promotionCode !== undefined) return withPromotionCode(scope, session, promotionCode)
  if (lineItem !== undefined) return withQuantity(scope, session, details, lineItem, change.quantity)
  if (shippingRate !== undefined) return withShippingRate(scope, session, shippingRate)
  return session
}

function withPromotionCode(scope: Scope, session: Session, typed: string): Session {
  const { account } = scope
  if (!session.allow_promotion_codes) {
    throw invalidRequest('This Checkout Session takes no promotion codes.', { param: 'promotion_code' })
  }
  const wanted = typed.normalize('NFKC').trim().toLowerCase()
  const code = wanted
    ? [...promotionCodes(account).walk({ where: { code: wanted } })].find(({ active }) => active)
    : undefined
  if (typed !== '' && !code) {
    throw invalidRequest(`The promotion code ${typed} is invalid.`, {
      code: 'resource_missing',
      param: 'promotion_code',
    })
  }
  const discounts = resolveDiscounts(scope, code ? [{ promotion_code: code.id }] : [], {
    customer: idOf(session.customer),
    customerAccount: session.customer_account,
    checkoutSession: session.id,
    currency: session.currency ?? undefined,
    subtotal: session.amount_subtotal ?? undefined,
  })
  checkoutDetails(account).update(session.id, { discounts })
  const changed = checkoutSessions(account).update(session.id, {
    discounts: code ? [{ coupon: null, promotion_code: code.id }] : [],
  })
  return updateSession(scope, changed, {})
}

function withQuantity(scope: Scope, session: Session, { lines }: CheckoutDetails, id: string, asked: string): Session {
  const line = lines.find((one) => one.id === id)
  if (!line?.adjustable?.enabled) {
    throw invalidRequest('The quantity of this line item cannot be changed.', { param: 'line_item' })
  }
  const { minimum, maximum } = line.adjustable
  const quantity = Number(asked)
  if (!Number.isInteger(quantity) || quantity < (minimum ?? 1) || quantity > (maximum ?? 99)) {
    throw invalidRequest(`Invalid integer: ${asked}`, { code: 'parameter_invalid_integer', param: 'quantity' })
  }
  checkoutDetails(scope.account).update(session.id, {
    lines: lines.map((one) => (one.id === id ? { ...one, quantity } : one)),
  })
  return updateSession(scope, session, {})
}

function withShippingRate(scope: Scope, session: Session, id: string): Session {
  if (!session.shipping_options.some((option) => idOf(option.shipping_rate) === id)) {
    throw invalidRequest(`No such shipping rate: '${id}'`, { code: 'resource_missing', param: 'shipping_rate' })
  }
  checkoutDetails(scope.account).update(session.id, { shippingRate: id })
  return updateSession(scope, session, {})
}
