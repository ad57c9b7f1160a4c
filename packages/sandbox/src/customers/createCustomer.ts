import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { attachPaymentMethod } from '../money/cards/attach.js'
import { paymentMethodNamed } from '../money/cards/paymentMethods.js'
import type { Scope } from '../money/scope.js'
import { requireTaxIdValue } from '../tax/taxIds/requireTaxIdValue.js'
import { testClocks } from '../testClocks/objects.js'
import { timeOn } from '../testClocks/timeOf.js'
import { adjustBalance } from './adjustBalance.js'
import { reconciliationFrom } from './cashBalance.js'
import { customerFields } from './customerFields.js'
import { notAttached } from './defaultPaymentMethod.js'
import { customerDetails, customers } from './objects.js'
import { addSource } from './sources/addSource.js'
import { createTaxId } from './taxIds/createTaxId.js'
import { requireTaxLocation } from './taxLocation.js'

const nobody = {
  address: null,
  shipping: null,
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
}

export function createCustomer(scope: Scope, params: Stripe.CustomerCreateParams): Stripe.Customer {
  const { account, sandbox } = scope
  const clock = params.test_clock || null
  if (clock !== null && !testClocks(account).get(clock)) throw missing('testclock', clock, 'test_clock')
  const fields = customerFields(nobody, params)
  for (const [index, { type, value }] of (params.tax_id_data ?? []).entries()) {
    requireTaxIdValue(type, value, `tax_id_data[${index}][value]`)
  }
  if (params.tax?.validate_location === 'immediately') requireTaxLocation(fields.address, params.tax.ip_address)
  const method = params.payment_method ? paymentMethodNamed(scope, params.payment_method) : undefined
  const asked = params.invoice_settings?.default_payment_method
  if (asked && asked !== params.payment_method) throw notAttached(asked)

  const id = sandbox.ids.next('cus', 14)
  const created = timeOn(sandbox, account, clock).now()
  customerDetails(account).insert({
    id,
    created,
    ipAddress: params.tax?.ip_address || null,
    reconciliation: reconciliationFrom(params.cash_balance?.settings),
  })
  customers(account).insert({
    id,
    object: 'customer',
    balance: 0,
    created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: sandbox.ids.token(8).toUpperCase(),
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    tax_exempt: 'none',
    test_clock: clock,
    ...nobody,
    ...fields,
  })
  try {
    if (method) attachPaymentMethod(scope, method, { customer: id, customerAccount: null })
    if (params.source) addSource(scope, id, params.source)
  } catch (refusal) {
    // A card that is refused leaves no customer behind.
    customers(account).remove(id)
    customerDetails(account).remove(id)
    throw refusal
  }
  const stored = customers(account).get(id)
  const settings = {
    ...nobody.invoice_settings,
    ...fields.invoice_settings,
    default_payment_method: method?.id ?? null,
  }
  const customer = customers(account).update(id, asked && method ? { ...stored, invoice_settings: settings } : {})
  scope.emit('customer.created', customer)
  for (const { type, value } of params.tax_id_data ?? []) createTaxId(scope, { type, value }, { customer: id })
  if (params.balance) {
    adjustBalance(scope, id, { amount: params.balance, currency: account.defaultCurrency, type: 'initial' })
  }
  return customers(account).get(id) ?? customer
}
