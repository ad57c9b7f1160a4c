import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import type { Scope } from '../money/scope.js'
import { adjustBalance } from './adjustBalance.js'
import { reconciliationFrom } from './cashBalance.js'
import { customerFields } from './customerFields.js'
import { requireAttached } from './defaultPaymentMethod.js'
import { customerDetails, customerSources, customers } from './objects.js'
import { addSource } from './sources/addSource.js'
import { requireTaxLocation } from './taxLocation.js'

export function updateCustomer(
  scope: Scope,
  customer: Stripe.Customer,
  params: Stripe.CustomerUpdateParams,
): Stripe.Customer {
  const { account } = scope
  const { id } = customer
  const fields = customerFields(customer, params)
  const method = params.invoice_settings?.default_payment_method
  if (method) requireAttached(scope, method, id)
  const source = params.default_source
  if (source && customerSources(account).get(source)?.customer !== id) {
    throw missing('source', source, 'default_source')
  }
  if (params.tax?.validate_location === 'immediately') {
    requireTaxLocation(fields.address === undefined ? customer.address : fields.address, params.tax.ip_address)
  }
  const before = customers(account).get(id) ?? customer
  if (params.source) addSource(scope, id, params.source)
  const details = customerDetails(account).get(id)
  if (details) {
    customerDetails(account).update(id, {
      ...(params.tax?.ip_address === undefined ? {} : { ipAddress: params.tax.ip_address || null }),
      ...(params.cash_balance === undefined
        ? {}
        : { reconciliation: reconciliationFrom(params.cash_balance.settings, details.reconciliation) }),
    })
  }
  const changed = customers(account).update(id, {
    metadata: mergeMetadata(customer.metadata, params.metadata),
    ...fields,
    ...(source === undefined ? {} : { default_source: source || null }),
  })
  scope.emit('customer.updated', changed, { previous: before })
  if (params.balance !== undefined && params.balance !== changed.balance) {
    adjustBalance(scope, id, {
      amount: params.balance - changed.balance,
      currency: changed.currency ?? account.defaultCurrency,
      type: 'adjustment',
    })
  }
  return customers(account).get(id) ?? changed
}
