import type Stripe from 'stripe'
import { redeemDiscounts } from '../../catalog/discounts.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { day } from '../../money/calendar/days.js'
import { addressOf } from '../../money/cards/paymentMethods.js'
import { idOf } from '../../money/objects.js'
import { taxRatesOf } from '../../subscriptions/items/taxRatesOf.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { collectWhenDue } from '../lifecycle/collect.js'
import { finalizeWhenDue } from '../lifecycle/finalizeWhenDue.js'
import { type InvoiceDetails, invoiceDetails, invoices } from '../objects.js'
import { requireMethodOf, requireShares } from './createInvoice.js'
import { automaticTaxOf, paymentSettingsOf, renderingOf } from './invoiceSettings.js'
import { refreshDraft } from './refreshDraft.js'
import { requireCollection } from './requireCollection.js'
import { shippingRateOf } from './shippingRateOf.js'

type Params = Stripe.InvoiceUpdateParams

/** What may still be said of an invoice that is a draft no more. */
const always = new Set([
  'auto_advance',
  'default_payment_method',
  'default_source',
  'expand',
  'metadata',
  'payment_settings',
])

const hour = 3600

export function updateInvoice(requested: Context<Params>, invoice: Stripe.Invoice): Stripe.Invoice {
  const { params } = requested
  const ctx = { ...requested, ...inTimeOf(requested, payerOf(billedToOf(invoice))) }
  const draft = invoice.status === 'draft'
  const fixed = Object.keys(params).find((name) => !draft && !always.has(name))
  if (fixed !== undefined) {
    throw invalidRequest(`Finalized invoices can't be updated in this way: \`${fixed}\` is only editable on drafts.`, {
      code: 'invoice_not_editable',
      param: fixed,
    })
  }
  if (params.auto_advance !== undefined && ['paid', 'void', 'uncollectible'].includes(invoice.status ?? '')) {
    throw invalidRequest(`You cannot set \`auto_advance\` on an invoice with a status of ${invoice.status}.`, {
      code: 'invoice_not_editable',
      param: 'auto_advance',
    })
  }
  requireCollection(ctx, params, invoice.collection_method)
  requireShares(ctx, {
    ...params,
    transfer_data: params.transfer_data || undefined,
    on_behalf_of: params.on_behalf_of || undefined,
  })
  requireMethodOf(ctx.account, params.default_payment_method, billedToOf(invoice))
  const changes = { ...plainChanges(params, invoice), ...scheduleChanges(ctx, params, invoice) }
  if (!draft) {
    const changed = invoices(ctx.account).update(invoice.id, changes)
    collectWhenDue(ctx, changed)
    ctx.emit('invoice.updated', changed, { previous: invoice })
    return changed
  }
  const details = detailChanges(ctx, params, invoice)
  invoiceDetails(ctx.account).update(invoice.id, details)
  const changed = refreshDraft(ctx, invoice, {
    ...changes,
    ...(details.discounts ? { discounts: details.discounts.map(({ id }) => id) } : {}),
    ...(params.default_tax_rates === undefined
      ? {}
      : { default_tax_rates: taxRatesOf(ctx, params.default_tax_rates, 'default_tax_rates') }),
  })
  ctx.emit('invoice.updated', changed, { previous: invoice })
  if (changed.automatically_finalizes_at !== invoice.automatically_finalizes_at) finalizeWhenDue(ctx, changed)
  return changed
}

function plainChanges(params: Params, invoice: Stripe.Invoice): Partial<Stripe.Invoice> {
  return {
    ...(params.account_tax_ids === undefined ? {} : { account_tax_ids: params.account_tax_ids || null }),
    ...(params.automatic_tax === undefined ? {} : { automatic_tax: automaticTaxOf(params.automatic_tax, true) }),
    ...(params.collection_method === undefined ? {} : { collection_method: params.collection_method }),
    ...(params.custom_fields === undefined ? {} : { custom_fields: params.custom_fields || null }),
    ...(params.default_payment_method === undefined
      ? {}
      : { default_payment_method: params.default_payment_method || null }),
    ...(params.default_source === undefined ? {} : { default_source: params.default_source || null }),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.effective_at === undefined ? {} : { effective_at: params.effective_at || null }),
    ...(params.footer === undefined ? {} : { footer: params.footer || null }),
    ...(params.issuer === undefined ? {} : { issuer: params.issuer || { type: 'self' } }),
    ...(params.metadata === undefined ? {} : { metadata: mergeMetadata(invoice.metadata ?? {}, params.metadata) }),
    ...(params.number === undefined ? {} : { number: params.number || null }),
    ...(params.on_behalf_of === undefined ? {} : { on_behalf_of: params.on_behalf_of || null }),
    ...(params.payment_settings === undefined
      ? {}
      : { payment_settings: paymentSettingsOf(params.payment_settings, invoice.payment_settings) }),
    ...(params.rendering === undefined ? {} : { rendering: renderingOf(params.rendering, invoice.rendering) }),
    ...(params.shipping_details === undefined
      ? {}
      : {
          shipping_details: params.shipping_details
            ? {
                address: addressOf(params.shipping_details.address),
                name: params.shipping_details.name,
                phone: params.shipping_details.phone || null,
              }
            : null,
        }),
    ...(params.statement_descriptor === undefined ? {} : { statement_descriptor: params.statement_descriptor || null }),
  }
}

/** When it is finalized, charged and due. */
function scheduleChanges(
  { now }: { now: number },
  {
    auto_advance: advance,
    automatically_finalizes_at: finalizes,
    days_until_due: days,
    due_date: date,
    ...params
  }: Params,
  invoice: Stripe.Invoice,
): Partial<Stripe.Invoice> {
  const charged = (params.collection_method ?? invoice.collection_method) === 'charge_automatically'
  const advances = advance ?? (finalizes === undefined ? invoice.auto_advance : true) ?? false
  const draft = invoice.status === 'draft'
  const at = draft && advances ? (finalizes ?? invoice.automatically_finalizes_at ?? now + hour) : null
  const due = date ?? (days === undefined ? undefined : now + days * day)
  return {
    auto_advance: advances,
    automatically_finalizes_at: at,
    next_payment_attempt: charged && advances ? (invoice.next_payment_attempt ?? at ?? now + hour) : null,
    ...(charged ? { due_date: null } : due === undefined ? {} : { due_date: due }),
  }
}

function detailChanges(
  ctx: Context<Params>,
  params: Params,
  { currency, customer, customer_account: customerAccount, id }: Stripe.Invoice,
): Partial<InvoiceDetails> {
  const { discounts, shipping_cost: shipping, transfer_data: transfer } = params
  const target = { currency, customer: idOf(customer), customerAccount, invoice: id }
  return {
    ...(params.application_fee_amount === undefined ? {} : { applicationFeeAmount: params.application_fee_amount }),
    ...(params.days_until_due === undefined ? {} : { daysUntilDue: params.days_until_due }),
    ...(discounts === undefined ? {} : { discounts: redeemDiscounts(ctx, discounts, target) }),
    ...(shipping === undefined ? {} : { shippingRate: shipping ? shippingRateOf(ctx, shipping) : null }),
    ...(transfer === undefined ? {} : { transferData: transfer || null }),
  }
}
