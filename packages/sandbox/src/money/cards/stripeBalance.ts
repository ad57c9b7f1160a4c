import type Stripe from 'stripe'
import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import { invalidRequest } from '../../core/errors.js'
import { paymentMethods } from '../objects.js'
import type { Scope } from '../scope.js'
import { blankPaymentMethod } from './paymentMethods.js'

/**
 * Lets a connected account pay the platform out of its Stripe balance. It must be a merchant as well as a customer, and platforms
 * in Japan cannot ask for it.
 *
 * @see https://docs.stripe.com/connect/accounts-v2/use-accounts-as-customers
 */
export function createStripeBalance(scope: Scope, customerAccount: string | null): Stripe.PaymentMethod {
  const { account } = scope
  const param = 'payment_method_data[type]'
  if (account.country === 'JP') {
    throw invalidRequest('The payment method type "stripe_balance" is not available for platforms in JP.', {
      code: 'payment_method_unactivated',
      param,
    })
  }
  if (customerAccount === null) {
    throw invalidRequest('The payment method type "stripe_balance" requires `customer_account`.', { param })
  }
  const { object } = requireCustomerAccount(account, customerAccount)
  if (object.capabilities?.card_payments !== 'active') {
    throw invalidRequest(
      `The account '${customerAccount}' cannot pay with its Stripe balance: it needs the merchant configuration with an active card_payments capability.`,
      { param: 'customer_account' },
    )
  }
  return paymentMethods(account).insert({ ...blankPaymentMethod(scope, {}), type: 'stripe_balance' })
}
