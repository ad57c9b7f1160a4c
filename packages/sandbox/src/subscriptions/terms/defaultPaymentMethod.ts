import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { customers } from '../../customers/objects.js'
import { defaultMethodOf } from '../../invoices/billedTo.js'
import { idOf, paymentMethods } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'

/** Who pays: a customer, or an account in that role. */
export interface Payer {
  readonly customer: string | null
  readonly customerAccount: string | null
}

export const payerOf = (subscription: Pick<Stripe.Subscription, 'customer' | 'customer_account'>): Payer => ({
  customer: subscription.customer_account === null ? idOf(subscription.customer) : null,
  customerAccount: subscription.customer_account,
})

/** The id of whoever pays: what their time is asked for with. */
export const payerId = ({ customer, customerAccount }: Payer): string => customerAccount ?? customer ?? ''

/** A payment method can only be charged for the customer that it is attached to. */
export function defaultPaymentMethodOf(
  { account }: Scope,
  asked: string | undefined,
  payer: Payer,
  before: Pick<Stripe.Subscription, 'default_payment_method'>,
): string | null {
  if (asked === undefined) return idOf(before.default_payment_method)
  if (asked === '') return null
  const method = paymentMethods(account).get(asked)
  if (!method) throw missing('PaymentMethod', asked, 'default_payment_method')
  const attached =
    payer.customerAccount === null
      ? idOf(method.customer) === payer.customer
      : method.customer_account === payer.customerAccount
  if (!attached) {
    throw invalidRequest(
      `The customer does not have a payment method with the ID ${asked}. The payment method must be attached to the customer.`,
      { code: 'resource_missing', param: 'default_payment_method' },
    )
  }
  requireBalanceCountry(account.platform.account.country, method)
  return method.id
}

/** What would be charged: the subscription's own payment method, else the customer's. */
export function chargedMethod(
  { account }: Pick<Scope, 'account'>,
  terms: Pick<Stripe.Subscription, 'default_payment_method' | 'default_source'>,
  payer: Payer,
): string | null {
  const own = idOf(terms.default_payment_method) ?? idOf(terms.default_source)
  if (own !== null) return own
  const ofCustomer = defaultMethodOf(account, { customer: payer.customer, customer_account: payer.customerAccount })
  return ofCustomer ?? idOf(customers(account).get(payer.customer ?? '')?.default_source) ?? null
}

/** Fees are not taken from Stripe balances in Japan. */
function requireBalanceCountry(country: string, { type }: Pick<Stripe.PaymentMethod, 'type'>): void {
  if (String(type) !== 'stripe_balance' || country !== 'JP') return
  throw invalidRequest('The payment method type `stripe_balance` is not available to platforms in JP.', {
    code: 'payment_method_not_available',
    param: 'default_payment_method',
  })
}
