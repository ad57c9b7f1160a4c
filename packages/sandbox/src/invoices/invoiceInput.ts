import type Stripe from 'stripe'
import type { TransferOfInvoice } from './objects.js'

/** One thing to be paid for: a price times a quantity, or an amount. */
export interface NewLine {
  price?: Stripe.Price | undefined
  /** 1 unless told otherwise. */
  quantity?: number | undefined
  /** Instead of what the price comes to: a share of a period, a credit. */
  amount?: number | undefined
  description?: string | null | undefined
  /** This moment unless told otherwise. */
  period?: { start: number; end: number } | undefined
  /** True unless it is a proration. */
  discountable?: boolean | undefined
  /** Discounts of this line alone. */
  discounts?: readonly Stripe.Discount[] | undefined
  /** None of its own: those of the invoice count. */
  taxRates?: readonly Stripe.TaxRate[] | undefined
  /** Taxes that the caller worked out. */
  taxAmounts?: readonly Stripe.InvoiceLineItem.Tax[] | undefined
  taxBehavior?: Stripe.Price.TaxBehavior | undefined
  metadata?: Stripe.Metadata | undefined
  proration?: boolean | undefined
  creditedItems?: { invoice: string; invoice_line_items: string[] } | undefined
  subscription?: string | undefined
  subscriptionItem?: string | undefined
  invoiceItem?: string | undefined
}

type FromParams = Pick<
  Stripe.InvoiceCreateParams,
  | 'account_tax_ids'
  | 'application_fee_amount'
  | 'auto_advance'
  | 'automatic_tax'
  | 'automatically_finalizes_at'
  | 'collection_method'
  | 'custom_fields'
  | 'days_until_due'
  | 'default_payment_method'
  | 'default_source'
  | 'description'
  | 'due_date'
  | 'effective_at'
  | 'footer'
  | 'issuer'
  | 'metadata'
  | 'number'
  | 'on_behalf_of'
  | 'payment_settings'
  | 'rendering'
  | 'shipping_details'
  | 'statement_descriptor'
>

/** What an invoice is made of: for a request, a renewal, a checkout or a preview. Everything in it was checked before. */
export interface InvoiceInput extends FromParams {
  customer?: string | null | undefined
  customer_account?: string | null | undefined
  /** The customer's currency unless told otherwise, else the account's. */
  currency?: string | undefined
  billing_reason: Stripe.Invoice.BillingReason
  /** Shown after the pending items. */
  lines?: readonly NewLine[] | undefined
  /** Whether pending items join: those of `subscription`, and with `all` also those of no subscription. `none` is the default. */
  pendingItems?: 'none' | 'all' | 'subscription' | undefined
  /** Pending items that stay away: a preview shows them in its own words. */
  without?: ReadonlySet<string> | undefined
  /** The subscription that is billed. */
  subscription?: string | null | undefined
  /** Its metadata at this moment. */
  subscriptionMetadata?: Stripe.Metadata | undefined
  /** This moment unless told otherwise. */
  period?: { start: number; end: number } | undefined
  /** Discounts of the whole invoice. */
  discounts?: readonly Stripe.Discount[] | undefined
  default_tax_rates?: readonly Stripe.TaxRate[] | undefined
  application_fee_percent?: number | null | undefined
  transfer_data?: TransferOfInvoice | null | undefined
  shippingRate?: Stripe.ShippingRate | null | undefined
  from_invoice?: Stripe.Invoice.FromInvoice | null | undefined
  /** For a preview of somebody who is no customer yet. */
  customer_details?: Stripe.InvoiceCreatePreviewParams.CustomerDetails | undefined
}

/** An invoice item that waits for the next invoice, or goes straight onto a draft. */
export interface InvoiceItemInput extends NewLine {
  /** Given where something had to name the item before it was made. */
  id?: string | undefined
  customer?: string | null | undefined
  customer_account?: string | null | undefined
  currency: string
  /** A draft that takes it in at once. */
  invoice?: string | undefined
}
