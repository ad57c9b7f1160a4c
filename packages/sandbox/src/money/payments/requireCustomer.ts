import type Stripe from 'stripe'
import { type AccountState, collection } from '../../core/account.js'
import { missing } from '../../core/errors.js'

/** A customer that is named must be one of the account's own. */
export function requireCustomer(account: AccountState, id: string | undefined): void {
  if (id && !collection<Stripe.Customer>(account, 'customers').get(id)) throw missing('customer', id, 'customer')
}
