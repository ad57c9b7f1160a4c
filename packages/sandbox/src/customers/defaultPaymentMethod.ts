import { type ApiError, invalidRequest } from '../core/errors.js'
import { idOf, paymentMethods } from '../money/objects.js'
import type { Scope } from '../money/scope.js'

const param = 'invoice_settings[default_payment_method]'

/** What invoices are paid with by default must be the customer's own. */
export function requireAttached({ account }: Pick<Scope, 'account'>, method: string, customer: string): void {
  const stored = paymentMethods(account).get(method)
  if (!stored || idOf(stored.customer) !== customer) throw notAttached(method)
}

export const notAttached = (method: string): ApiError =>
  invalidRequest(
    `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`,
    { code: 'resource_missing', param },
  )
