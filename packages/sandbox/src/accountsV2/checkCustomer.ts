import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { paymentMethods } from '../money/objects.js'
import { testClocks } from '../testClocks/objects.js'

type Told = NonNullable<Stripe.V2.Core.AccountUpdateParams['configuration']>['customer']

/** What a customer configuration refers to has to be there: a payment method of this customer, a test clock of the platform. */
export function checkCustomer(platform: AccountState, told: Told, customer?: string): void {
  const method = told?.billing?.default_payment_method
  if (method) {
    const found = paymentMethods(platform).get(method)
    if (!found || found.customer_account !== customer) {
      throw missing('PaymentMethod', method, 'configuration[customer][billing][default_payment_method]')
    }
  }
  const clock = told?.test_clock
  if (clock && !testClocks(platform).get(clock)) {
    throw missing('test clock', clock, 'configuration[customer][test_clock]')
  }
}
