import { requireCustomerAccount } from '../accountsV2/customerAccount.js'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { requireCustomer } from '../customers/requireCustomer.js'
import { idOf } from '../money/objects.js'
import { subscriptions } from '../subscriptions/objects.js'

interface NamedPayer {
  customer?: string
  customer_account?: string
}

/** Somebody has to pay: a customer, or an account in that role. */
export function payerNamed(account: AccountState, { customer, customer_account: asCustomer }: NamedPayer): NamedPayer {
  if (customer && asCustomer) {
    throw invalidRequest('You may only specify one of these parameters: customer, customer_account.', {
      code: 'parameters_exclusive',
      param: 'customer_account',
    })
  }
  if (asCustomer) return { customer_account: requireCustomerAccount(account, asCustomer).id }
  if (!customer) {
    throw invalidRequest('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
  }
  return { customer: requireCustomer(account, customer).id }
}

/** A subscription that is named must be there, and the payer's. */
export function requireSubscription(account: AccountState, id: string | undefined, payer: string | undefined): void {
  if (id === undefined) return
  const subscription = subscriptions(account).get(id)
  if (!subscription) throw missing('subscription', id, 'subscription')
  if (payer === undefined || [idOf(subscription.customer), subscription.customer_account].includes(payer)) return
  throw invalidRequest(`The subscription ${id} does not belong to this customer.`, { param: 'subscription' })
}
