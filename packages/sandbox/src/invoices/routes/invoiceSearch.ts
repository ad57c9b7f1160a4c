import type Stripe from 'stripe'
import { idOf } from '../../money/objects.js'
import { numeric, type SearchTable, string, token } from '../../search/fields.js'
import { subscriptionOf } from '../objects.js'

/** The fields of https://docs.stripe.com/search#query-fields-for-invoices */
export const invoiceSearch: SearchTable<Stripe.Invoice> = {
  resource: 'invoices',
  fields: {
    created: numeric(({ created }) => created),
    currency: token(({ currency }) => currency),
    customer: token(({ customer }) => idOf(customer), 'customer'),
    last_finalization_error_code: token(({ last_finalization_error: error }) => error?.code),
    last_finalization_error_type: token(({ last_finalization_error: error }) => error?.type),
    number: string(({ number }) => number),
    receipt_number: string(({ receipt_number: number }) => number),
    status: token(({ status }) => status, 'status'),
    subscription: token(subscriptionOf, 'subscription'),
    total: numeric(({ total }) => total),
  },
  metadata: ({ metadata }) => metadata ?? {},
}
