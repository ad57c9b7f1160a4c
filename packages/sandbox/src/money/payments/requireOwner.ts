import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import { invalidRequest } from '../../core/errors.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import type { Owner } from '../cards/attach.js'
import type { Scope } from '../scope.js'

interface NamedOwner {
  customer?: string | undefined
  customer_account?: string | undefined
}

/** Who a request says is paying: a customer of this account, or an account that is one. */
export function requireOwner({ account }: Pick<Scope, 'account'>, named: NamedOwner): Owner {
  if (named.customer && named.customer_account) {
    throw invalidRequest('You may only specify one of these parameters: customer, customer_account.', {
      param: 'customer_account',
    })
  }
  requireCustomer(account, named.customer)
  if (named.customer_account) requireCustomerAccount(account, named.customer_account)
  return { customer: named.customer || null, customerAccount: named.customer_account || null }
}
