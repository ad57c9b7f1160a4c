import type Stripe from 'stripe'
import { endDiscount } from '../catalog/discounts.js'
import { invalidRequest } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { customers } from './objects.js'

/** Takes the customer's discount away. */
export function removeDiscount(scope: Scope, customer: Stripe.Customer): Stripe.DeletedDiscount {
  const { discount } = customer
  if (!discount) {
    throw invalidRequest(`No active discount for customer: ${customer.id}`, { code: 'resource_missing' }, 404)
  }
  const changed = customers(scope.account).update(customer.id, { discount: null })
  endDiscount(scope, discount.id)
  scope.emit('customer.updated', changed, { previous: customer })
  const { end: _, ...rest } = discount
  return { ...rest, deleted: true }
}
