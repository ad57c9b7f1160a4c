import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { idOf, paymentMethods } from '../money/objects.js'
import { createCustomer } from './createCustomer.js'
import { customerNamed } from './customerNamed.js'
import { deleteCustomer } from './deleteCustomer.js'
import { customers } from './objects.js'
import { removeDiscount } from './removeDiscount.js'
import { updateCustomer } from './updateCustomer.js'

export const customerRoutes: Route[] = [
  route('POST', '/v1/customers', 'CustomerCreateParams', (ctx) => createCustomer(ctx, ctx.params)),

  route('GET', '/v1/customers', 'CustomerListParams', (ctx) => {
    const { email, test_clock } = ctx.params
    // Customers on a test clock are only shown to those who name it.
    const clock = test_clock === undefined ? { on_test_clock: false } : { test_clock }
    return listOf(ctx, customers(ctx.account), {
      where: { email: email?.toLowerCase(), ...clock },
      matches: (customer) => email === undefined || customer.email === email,
    })
  }),

  route('GET', '/v1/customers/{customer}', 'CustomerRetrieveParams', ({ account, path: { customer = '' } }) => {
    const found = customerNamed(account, customer)
    if (!found) throw missing('customer', customer)
    return found
  }),

  route('POST', '/v1/customers/{customer}', 'CustomerUpdateParams', (ctx) =>
    updateCustomer(ctx, livingCustomer(ctx.account, ctx.path.customer), ctx.params),
  ),

  route('DELETE', '/v1/customers/{customer}', 'CustomerDeleteParams', (ctx) =>
    deleteCustomer(ctx, livingCustomer(ctx.account, ctx.path.customer)),
  ),

  route('DELETE', '/v1/customers/{customer}/discount', 'CustomerDeleteDiscountParams', (ctx) =>
    removeDiscount(ctx, livingCustomer(ctx.account, ctx.path.customer)),
  ),

  route('GET', '/v1/customers/{customer}/payment_methods', 'CustomerListPaymentMethodsParams', (ctx) => {
    const { allow_redisplay, type } = ctx.params
    const customer = livingCustomer(ctx.account, ctx.path.customer).id
    return listOf(ctx, paymentMethods(ctx.account), { where: { customer, allow_redisplay, type } })
  }),

  route('GET', '/v1/customers/{customer}/payment_methods/{method}', 'CustomerRetrievePaymentMethodParams', (ctx) => {
    const customer = livingCustomer(ctx.account, ctx.path.customer)
    const { method = '' } = ctx.path
    const found = paymentMethods(ctx.account).get(method)
    if (!found || idOf(found.customer) !== customer.id) {
      throw invalidRequest(`No such PaymentMethod: '${method}'`, { code: 'resource_missing', param: 'id' }, 404)
    }
    return found
  }),
]

/** The customer of a path; a deleted one can be read, and nothing else. */
export function livingCustomer(account: AccountState, id = ''): Stripe.Customer {
  const customer = customers(account).get(id)
  if (!customer) throw missing('customer', id)
  return customer
}
