import { badParameter } from '../../core/errors.js'
import { requireOwner } from '../../money/payments/requireOwner.js'
import type { Scope } from '../../money/scope.js'
import type { Payer } from '../terms/defaultPaymentMethod.js'

/** Somebody has to pay: a customer, or an account that is one. */
export function requirePayer(scope: Scope, named: { customer?: string; customer_account?: string }): Payer {
  if (!named.customer && !named.customer_account) {
    throw badParameter('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
  }
  return requireOwner(scope, named)
}
