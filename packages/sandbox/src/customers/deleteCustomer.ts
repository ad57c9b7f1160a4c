import type Stripe from 'stripe'
import { paymentMethods } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { customerDetails, customerSources, customers, deletedCustomers, taxIds } from './objects.js'

/** A deleted customer loses what they pay with; whoever bills them follows `customer.deleted`. */
export function deleteCustomer(scope: Scope, customer: Stripe.Customer): Stripe.DeletedCustomer {
  const { account } = scope
  const { id, created } = customer
  for (const method of [...paymentMethods(account).walk({ where: { customer: id } })]) {
    paymentMethods(account).update(method.id, { customer: null })
  }
  for (const source of [...customerSources(account).walk({ where: { customer: id } })]) {
    customerSources(account).remove(source.id)
  }
  for (const taxId of [...taxIds(account).walk({ where: { customer: id } })]) taxIds(account).remove(taxId.id)
  customers(account).remove(id)
  customerDetails(account).remove(id)
  deletedCustomers(account).insert({ id, created })
  scope.emit('customer.deleted', customer)
  return { id, object: 'customer', deleted: true }
}
