import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { together } from '../invoices/amounts/together.js'
import { foundInvoice } from '../invoices/found.js'
import { formatAmount } from '../money/fees/amountLimits.js'
import { idOf, refunds } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { creditedLines } from './creditedLines.js'
import { creditNotes } from './objects.js'

export interface Built {
  note: Stripe.CreditNote
  lines: Stripe.CreditNoteLineItem[]
  /** Refunds that the request names, and what of each belongs to this note. */
  refunds: { refund: string; amount: number }[]
}

/** A credit note as it would be: nothing is kept, no money moves. */
export function buildCreditNote(
  scope: Scope,
  params: Stripe.CreditNoteCreateParams,
  { id, pdf, lineId }: { id: string; pdf: string; lineId: (index: number) => string },
): Built {
  const { account, now } = scope
  const invoice = foundInvoice(account, params.invoice, 'invoice')
  if (invoice.status !== 'open' && invoice.status !== 'paid') {
    throw invalidRequest(
      `You can only create a credit note for an open or paid invoice. This invoice has a status of ${invoice.status}.`,
      { param: 'invoice' },
    )
  }
  const shipping = shippingOf(invoice, params.shipping_cost)
  const asked =
    params.lines ?? (params.amount === undefined ? [] : [{ type: 'custom_line_item', unit_amount: params.amount }])
  if (asked.length === 0 && !shipping) {
    throw invalidRequest('You must specify one of `amount`, `lines` or `shipping_cost`.', {
      code: 'parameter_missing',
      param: 'amount',
    })
  }
  const lines = creditedLines(scope, invoice, asked, lineId)
  const taxes = together(
    lines.flatMap((line) => line.taxes ?? []),
    ({ tax_behavior: behavior, tax_rate_details: details, taxability_reason: reason }) =>
      `${behavior} ${details?.tax_rate} ${reason}`,
  )
  const discounts = together(
    lines.flatMap((line) => line.discount_amounts),
    ({ discount }) => idOf(discount),
  )
  const gross = sum(lines)
  const discounted = gross - sum(discounts)
  const inside = sum(taxes.filter(({ tax_behavior }) => tax_behavior === 'inclusive'))
  const total = discounted + sum(taxes) - inside + (shipping?.amount_total ?? 0)
  requireAmount(invoice, params, total)
  const named = namedRefunds(scope, invoice, params.refunds ?? [])
  const { pre, post } = partsOf(invoice, total)
  requireShared(params, post, sum(named), invoice)
  const { number } = invoice
  const earlier = [...creditNotes(account).walk({ where: { invoice: invoice.id } })].length
  const note: Stripe.CreditNote = {
    id,
    object: 'credit_note',
    amount: total,
    amount_shipping: shipping?.amount_subtotal ?? 0,
    created: now,
    currency: invoice.currency,
    customer: invoice.customer ?? invoice.customer_account ?? '',
    customer_account: invoice.customer_account,
    customer_balance_transaction: null,
    discount_amount: sum(discounts),
    discount_amounts: discounts,
    effective_at: params.effective_at ?? now,
    invoice: invoice.id,
    lines: {
      object: 'list',
      data: lines.slice(0, 10),
      has_more: lines.length > 10,
      url: `/v1/credit_notes/${id}/lines`,
    },
    livemode: false,
    memo: params.memo || null,
    metadata: mergeMetadata({}, params.metadata),
    number: `${number}-CN-${String(earlier + 1).padStart(2, '0')}`,
    out_of_band_amount: params.out_of_band_amount ?? null,
    pdf,
    post_payment_amount: post,
    pre_payment_amount: pre,
    pretax_credit_amounts: discounts.map((discount) => ({ ...discount, type: 'discount' })),
    reason: params.reason ?? null,
    refunds: named.map(({ refund, amount }) => ({
      amount_refunded: amount,
      payment_record_refund: null,
      refund,
      type: 'refund',
    })),
    shipping_cost: shipping,
    status: 'issued',
    subtotal: gross,
    subtotal_excluding_tax: gross - inside,
    total,
    total_excluding_tax: discounted - inside + (shipping?.amount_subtotal ?? 0),
    total_taxes: taxes,
    type: pre > 0 && post > 0 ? 'mixed' : post > 0 || invoice.status === 'paid' ? 'post_payment' : 'pre_payment',
    voided_at: null,
  }
  return { note, lines, refunds: named }
}

function shippingOf(
  { shipping_cost: cost }: Stripe.Invoice,
  asked: Stripe.CreditNoteCreateParams.ShippingCost | undefined,
): Stripe.CreditNote.ShippingCost | null {
  if (!asked) return null
  if (cost && (asked.shipping_rate === undefined || asked.shipping_rate === idOf(cost.shipping_rate))) {
    return {
      amount_subtotal: cost.amount_subtotal,
      amount_tax: cost.amount_tax,
      amount_total: cost.amount_total,
      shipping_rate: cost.shipping_rate,
    }
  }
  throw invalidRequest('The invoice has no shipping costs that could be credited.', { param: 'shipping_cost' })
}

/** What is still to be paid is credited first; the rest was paid, and goes back. */
const partsOf = ({ status, amount_remaining: remaining }: Stripe.Invoice, total: number) => {
  const pre = status === 'open' ? Math.min(total, remaining) : 0
  return { pre, post: total - pre }
}

function requireAmount(invoice: Stripe.Invoice, { amount }: Stripe.CreditNoteCreateParams, total: number): void {
  if (amount !== undefined && amount !== total) {
    throw invalidRequest(`The \`amount\` (${amount}) must be the total of what is credited (${total}).`, {
      param: 'amount',
    })
  }
  if (total <= 0) {
    throw invalidRequest('The credit note amount must be greater than 0.', { param: 'amount' })
  }
  const paid = invoice.amount_paid - invoice.post_payment_credit_notes_amount
  const most = Math.max(0, (invoice.status === 'open' ? invoice.amount_remaining : 0) + paid)
  // An invoice that credit paid for has been paid as well.
  const covered = invoice.status === 'paid' ? Math.max(most, invoice.total - creditedOf(invoice)) : most
  if (total <= covered) return
  throw invalidRequest(
    `The credit note amount (${formatAmount(total, invoice.currency)}) is greater than what can be credited of the invoice (${formatAmount(covered, invoice.currency)}).`,
    { param: 'amount' },
  )
}

const creditedOf = (invoice: Stripe.Invoice) =>
  invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount

/** Money that was paid goes somewhere: to the credit balance, back to the card, or outside of Stripe. */
function requireShared(
  {
    credit_amount: credit = 0,
    out_of_band_amount: outside = 0,
    refund_amount: refund = 0,
  }: Stripe.CreditNoteCreateParams,
  post: number,
  named: number,
  invoice: Stripe.Invoice,
): void {
  const given = { credit_amount: credit, out_of_band_amount: outside, refund_amount: refund }
  for (const [param, value] of Object.entries(given)) {
    if (value < 0) {
      throw invalidRequest('This value must be greater than or equal to 0.', {
        code: 'parameter_invalid_integer',
        param,
      })
    }
  }
  const shared = credit + outside + refund + named
  if (shared === post) return
  if (post === 0) {
    const [param = 'refunds'] = Object.entries(given).flatMap(([name, value]) => (value > 0 ? [name] : []))
    throw invalidRequest(
      'Nothing of this invoice has been paid that could be given back: a credit note lowers what is due.',
      {
        param,
      },
    )
  }
  throw invalidRequest(
    `The sum of credit amount, refund amount and outside of stripe amount (${formatAmount(shared, invoice.currency)}) must equal the post payment amount on the credit note (${formatAmount(post, invoice.currency)}).`,
  )
}

function namedRefunds(
  { account }: Scope,
  invoice: Stripe.Invoice,
  asked: readonly Stripe.CreditNoteCreateParams.Refund[],
): { refund: string; amount: number }[] {
  return asked.map(({ refund: id = '', amount_refunded: amount }, index) => {
    const param = `refunds[${index}][refund]`
    const refund = refunds(account).get(id)
    if (!refund) throw missing('refund', id, param)
    if (refund.currency !== invoice.currency) {
      throw invalidRequest('The refund must be in the currency of the invoice.', { param })
    }
    if (amount !== undefined && (amount > refund.amount || amount <= 0)) {
      throw invalidRequest(`The amount of the refund (${refund.amount}) cannot be exceeded.`, {
        param: `refunds[${index}][amount_refunded]`,
      })
    }
    return { refund: id, amount: amount ?? refund.amount }
  })
}

const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0)
