import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { customers } from './objects.js'

/** A customer that is named must be one of the account's own, and not deleted; one that is not named is nobody. */
export function requireCustomer(account: AccountState, id: string, param?: string): Stripe.Customer
export function requireCustomer(
  account: AccountState,
  id: string | undefined,
  param?: string,
): Stripe.Customer | undefined
export function requireCustomer(
  account: AccountState,
  id: string | undefined,
  param = 'customer',
): Stripe.Customer | undefined {
  if (!id) return undefined
  const customer = customers(account).get(id)
  if (!customer) throw missing('customer', id, param)
  return customer
}
