import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { metadataKeys } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import type { NewLine } from './invoiceInput.js'

export const invoices = (account: AccountState) =>
  collection<Stripe.Invoice>(account, 'invoices', {
    customer: true,
    customer_account: true,
    status: true,
    subscription: subscriptionOf,
    metadata: metadataKeys,
  })

/** The subscription that an invoice bills. */
export const subscriptionOf = (invoice: Stripe.Invoice): string | null =>
  idOf(invoice.parent?.subscription_details?.subscription)

export const invoicePayments = (account: AccountState) =>
  collection<Stripe.InvoicePayment>(account, 'invoice_payments', {
    invoice: true,
    payment_intent: ({ payment }) => payment.payment_intent,
  })

/** Invoice items have a `date` where other objects have `created`. */
export interface InvoiceItemEntry {
  id: string
  created: number
  item: Stripe.InvoiceItem
  /** What its line on an invoice is made of. */
  source: NewLine
}

/** Pending ones, and those that an invoice has taken in. */
export const invoiceItems = (account: AccountState) =>
  collection<InvoiceItemEntry>(account, 'invoice_items', {
    customer: ({ item }) => idOf(item.customer),
    customer_account: ({ item }) => item.customer_account,
    invoice: ({ item }) => idOf(item.invoice),
    pending: ({ item }) => item.invoice === null,
  })

/** A line, and what its amounts are worked out from. */
export interface LineEntry {
  line: Stripe.InvoiceLineItem
  source: NewLine
}

/** What belongs to an invoice and is not shown on it, or not all of it. */
export interface InvoiceDetails {
  /** The id of the invoice. */
  id: string
  created: number
  /** All of them; the invoice itself shows the first ten. */
  lines: LineEntry[]
  /** The address of its hosted page ends with it. */
  token: string
  /** Those of the whole invoice: a preview's are stored nowhere else. */
  discounts: Stripe.Discount[]
  daysUntilDue: number | null
  applicationFeeAmount: number | null
  applicationFeePercent: number | null
  transferData: TransferOfInvoice | null
  /** While the clock tries to charge it: what the attempt comes to is then written down by who made it. */
  collecting: boolean
  /** The shipping rate that its shipping costs come from. */
  shippingRate: Stripe.ShippingRate | null
}

/** To whom the money of an invoice goes on: a fixed amount, a part of it, or all of it. */
export interface TransferOfInvoice {
  destination: string
  amount?: number | undefined
  amount_percent?: number | undefined
}

export const invoiceDetails = (account: AccountState) => collection<InvoiceDetails>(account, 'invoice_details')

/** All lines of an invoice, in the order that it shows them. */
export function linesOf(account: AccountState, invoice: string): Stripe.InvoiceLineItem[] {
  return (
    invoiceDetails(account)
      .get(invoice)
      ?.lines.map(({ line }) => line) ?? []
  )
}
