import type Stripe from 'stripe'
import { mergeMetadata } from '../../core/metadata.js'
import { customers } from '../../customers/objects.js'
import { day } from '../../money/calendar/days.js'
import { addressOf } from '../../money/cards/paymentMethods.js'
import { applicationOf } from '../../money/payments/application.js'
import type { Scope } from '../../money/scope.js'
import { amountMembers, amountsDue } from '../amounts/amountsDue.js'
import { taxedAt } from '../amounts/automaticTax.js'
import { calculate } from '../amounts/calculate.js'
import { lineItem } from '../amounts/lineItem.js'
import { balanceOfCustomer, customerMembers } from '../billedTo.js'
import type { InvoiceInput, NewLine } from '../invoiceInput.js'
import type { InvoiceDetails, LineEntry } from '../objects.js'
import { automaticTaxOf, paymentSettingsOf, renderingOf } from './invoiceSettings.js'

const hour = 3600

interface Built {
  invoice: Stripe.Invoice
  details: InvoiceDetails
  /** Tax rates that automatic taxes refer to. */
  rates: Stripe.TaxRate[]
}

interface Identity {
  id: string
  token: string
  lineId(): string
}

/** An invoice as a draft, not stored: `draftInvoice` keeps it, `previewInvoice` only shows it. */
export function buildInvoice(
  scope: Scope,
  input: InvoiceInput,
  sources: readonly NewLine[],
  { id, token, lineId }: Identity,
): Built {
  const { account, now } = scope
  const currency = currencyOf(scope, input)
  const members = customerMembers(account, input)
  const given: LineEntry[] = sources.map((source) => ({
    source,
    line: lineItem(account, source, { id: lineId(), invoice: id, currency, now }),
  }))
  const automatic = input.automatic_tax?.enabled ? taxedAt(account, members) : undefined
  const { lines, rates, totals } = calculate(account, {
    currency,
    lines: given,
    discounts: input.discounts ?? [],
    defaultTaxRates: input.default_tax_rates ?? [],
    shippingRate: input.shippingRate ?? null,
    taxExempt: members.customer_tax_exempt,
    automatic,
  })
  const startingBalance = balanceOfCustomer(account, input, currency)
  const { amount_due: due } = amountsDue(totals.total, startingBalance, currency)
  const { business_profile: business, country, settings } = account.object
  const finalizes = input.automatically_finalizes_at
  const autoAdvance = input.auto_advance ?? finalizes !== undefined
  const collectionMethod = input.collection_method ?? 'charge_automatically'
  const daysUntilDue = input.days_until_due ?? null
  const settled = customers(account).get(input.customer ?? '')?.invoice_settings
  const customFields = input.custom_fields === undefined ? settled?.custom_fields : input.custom_fields || null
  const invoice: Stripe.Invoice = {
    id,
    object: 'invoice',
    account_country: country ?? null,
    account_name: business?.name ?? settings?.dashboard.display_name ?? null,
    account_tax_ids: input.account_tax_ids || null,
    amount_shipping: totals.amount_shipping,
    application: account.connected ? applicationOf(scope.platform) : null,
    ...amountMembers(due, 0),
    attempt_count: 0,
    attempted: false,
    auto_advance: autoAdvance,
    automatic_tax: automaticTaxOf(input.automatic_tax, automatic !== undefined),
    automatically_finalizes_at: autoAdvance ? (finalizes ?? now + hour) : null,
    billing_reason: input.billing_reason,
    collection_method: collectionMethod,
    created: now,
    currency,
    custom_fields: customFields ?? null,
    ...members,
    default_payment_method: input.default_payment_method ?? null,
    default_source: input.default_source ?? null,
    default_tax_rates: [...(input.default_tax_rates ?? [])],
    description: input.description ?? null,
    discounts: (input.discounts ?? []).map((discount) => discount.id),
    due_date: input.due_date ?? (daysUntilDue === null ? null : now + daysUntilDue * day),
    effective_at: input.effective_at ?? null,
    ending_balance: null,
    footer: input.footer ?? settled?.footer ?? null,
    from_invoice: input.from_invoice ?? null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: input.issuer || { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: linesShown(id, lines),
    livemode: false,
    metadata: mergeMetadata({}, input.metadata),
    next_payment_attempt: autoAdvance && collectionMethod === 'charge_automatically' ? (finalizes ?? now + hour) : null,
    number: input.number ?? null,
    on_behalf_of: input.on_behalf_of ?? null,
    parent: input.subscription
      ? {
          quote_details: null,
          subscription_details: { metadata: input.subscriptionMetadata ?? {}, subscription: input.subscription },
          type: 'subscription_details',
        }
      : null,
    payment_settings: paymentSettingsOf(input.payment_settings),
    period_end: input.period?.end ?? now,
    period_start: input.period?.start ?? now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: renderingOf(input.rendering),
    shipping_cost: totals.shipping_cost,
    shipping_details: input.shipping_details
      ? {
          address: addressOf(input.shipping_details.address),
          name: input.shipping_details.name,
          phone: input.shipping_details.phone || null,
        }
      : null,
    starting_balance: startingBalance,
    statement_descriptor: input.statement_descriptor ?? null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: totals.subtotal,
    subtotal_excluding_tax: totals.subtotal_excluding_tax,
    total: totals.total,
    total_discount_amounts: totals.total_discount_amounts,
    total_excluding_tax: totals.total_excluding_tax,
    total_pretax_credit_amounts: totals.total_pretax_credit_amounts,
    total_taxes: totals.total_taxes,
    webhooks_delivered_at: now,
  }
  return {
    invoice,
    rates,
    details: {
      id,
      created: now,
      lines,
      token,
      collecting: false,
      discounts: [...(input.discounts ?? [])],
      daysUntilDue,
      applicationFeeAmount: input.application_fee_amount ?? null,
      applicationFeePercent: input.application_fee_percent ?? null,
      transferData: input.transfer_data ?? null,
      shippingRate: input.shippingRate ?? null,
    },
  }
}

/** An invoice shows its first ten lines; the others are asked for. */
export const linesShown = (invoice: string, lines: readonly LineEntry[]): Stripe.ApiList<Stripe.InvoiceLineItem> => ({
  object: 'list',
  data: lines.slice(0, 10).map(({ line }) => line),
  has_more: lines.length > 10,
  url: `/v1/invoices/${invoice}/lines`,
})

/** What everything on the invoice is charged in. */
export function currencyOf({ account }: Pick<Scope, 'account'>, input: InvoiceInput): string {
  return input.currency ?? customers(account).get(input.customer ?? '')?.currency ?? account.defaultCurrency
}
