import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'
import { boolean, numeric, type SearchTable, string, token } from './fields.js'

/** @see https://docs.stripe.com/search#supported-query-fields-for-each-resource */

export const chargeFields: SearchTable<Stripe.Charge> = {
  resource: 'charges',
  metadata: ({ metadata }) => metadata,
  fields: {
    amount: numeric(({ amount }) => amount),
    'billing_details.address.postal_code': token(({ billing_details }) => billing_details.address?.postal_code),
    created: numeric(({ created }) => created),
    currency: token(({ currency }) => currency),
    customer: token(({ customer }) => idOf(customer), 'customer'),
    disputed: boolean(({ disputed }) => disputed),
    'payment_method_details.card.brand': token((charge) => charge.payment_method_details?.card?.brand),
    'payment_method_details.card.exp_month': token((charge) => text(charge.payment_method_details?.card?.exp_month)),
    'payment_method_details.card.exp_year': token((charge) => text(charge.payment_method_details?.card?.exp_year)),
    'payment_method_details.card.fingerprint': token((charge) => charge.payment_method_details?.card?.fingerprint),
    'payment_method_details.card.last4': token((charge) => charge.payment_method_details?.card?.last4),
    refunded: boolean(({ refunded }) => refunded),
    status: string(({ status }) => status),
  },
}

export const customerFields: SearchTable<Stripe.Customer> = {
  resource: 'customers',
  metadata: ({ metadata }) => metadata,
  fields: {
    created: numeric(({ created }) => created),
    email: string(({ email }) => email, 'email'),
    name: string(({ name }) => name, 'name'),
    phone: string(({ phone }) => phone),
  },
}

export const invoiceFields: SearchTable<Stripe.Invoice> = {
  resource: 'invoices',
  metadata: ({ metadata }) => metadata ?? {},
  fields: {
    created: numeric(({ created }) => created),
    currency: token(({ currency }) => currency),
    customer: token(({ customer }) => idOf(customer), 'customer'),
    last_finalization_error_code: token((invoice) => invoice.last_finalization_error?.code),
    last_finalization_error_type: token((invoice) => invoice.last_finalization_error?.type),
    number: string(({ number }) => number),
    receipt_number: string(({ receipt_number }) => receipt_number),
    status: string(({ status }) => status),
    subscription: token(({ parent }) => idOf(parent?.subscription_details?.subscription), 'subscription'),
    total: numeric(({ total }) => total),
  },
}

export const paymentIntentFields: SearchTable<Stripe.PaymentIntent> = {
  resource: 'payment_intents',
  metadata: ({ metadata }) => metadata,
  fields: {
    amount: numeric(({ amount }) => amount),
    created: numeric(({ created }) => created),
    currency: token(({ currency }) => currency),
    customer: token(({ customer }) => idOf(customer), 'customer'),
    status: token(({ status }) => status),
  },
}

export const priceFields: SearchTable<Stripe.Price> = {
  resource: 'prices',
  metadata: ({ metadata }) => metadata,
  fields: {
    active: boolean(({ active }) => active),
    created: numeric(({ created }) => created),
    currency: token(({ currency }) => currency),
    lookup_key: string(({ lookup_key }) => lookup_key),
    product: token(({ product }) => idOf(product), 'product'),
    type: token(({ type }) => type),
  },
}

export const productFields: SearchTable<Stripe.Product> = {
  resource: 'products',
  metadata: ({ metadata }) => metadata,
  fields: {
    active: boolean(({ active }) => active),
    created: numeric(({ created }) => created),
    description: string(({ description }) => description),
    name: string(({ name }) => name, 'name'),
    shippable: boolean(({ shippable }) => shippable),
    url: string(({ url }) => url),
  },
}

export const subscriptionFields: SearchTable<Stripe.Subscription> = {
  resource: 'subscriptions',
  metadata: ({ metadata }) => metadata,
  fields: {
    canceled_at: numeric(({ canceled_at }) => canceled_at),
    created: numeric(({ created }) => created),
    status: string(({ status }) => status),
  },
}

const text = (value: number | null | undefined): string | undefined => value?.toString()
