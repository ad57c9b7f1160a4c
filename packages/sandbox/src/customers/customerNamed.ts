import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { customers, deletedCustomers } from './objects.js'

/** A customer as it is shown to those who know its id, also after it was deleted. */
export function customerNamed(account: AccountState, id: string): Stripe.Customer | Stripe.DeletedCustomer | undefined {
  const found = customers(account).get(id)
  if (found) return found
  return deletedCustomers(account).get(id) && { id, object: 'customer', deleted: true }
}
