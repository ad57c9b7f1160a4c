import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { taxIds } from '../../customers/objects.js'
import type { BillingDocument, DocumentRow } from '../../documents/billingDocument.js'
import { billingTexts } from '../../documents/billingTexts.js'
import { dateText } from '../../documents/dateText.js'
import { addressLines, sellerLines, sellerName } from '../../documents/partyLines.js'
import { taxTotals } from '../../documents/taxTotals.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { moneyText } from '../../links/moneyText.js'
import { idOf } from '../../money/objects.js'
import { linesOf } from '../objects.js'

/** What an invoice says to who pays it. */
export function invoiceDocument(
  account: AccountState,
  invoice: Stripe.Invoice,
  { locale, now }: { locale: PageLocale; now: number },
): BillingDocument {
  const texts = billingTexts[locale]
  const money = (amount: number) => moneyText(amount, invoice.currency, locale)
  const date = (seconds: number) => dateText(account, seconds, locale)
  const paid = invoice.status_transitions.paid_at
  const ownTaxIds = (invoice.account_tax_ids ?? []).flatMap((id) => taxIds(account).get(idOf(id)) ?? [])
  return {
    locale,
    title: texts.invoice,
    seller: sellerName(account),
    status: statusOf(invoice, locale, now),
    amount:
      invoice.status === 'paid'
        ? { label: texts.amountPaid, text: money(invoice.amount_paid) }
        : { label: texts.amountDue, text: money(invoice.amount_remaining) },
    facts: [
      { label: texts.number, text: invoice.number ?? '' },
      { label: texts.issued, text: date(invoice.effective_at ?? invoice.created) },
      ...(invoice.due_date === null ? [] : [{ label: texts.due, text: date(invoice.due_date) }]),
      ...(paid === null ? [] : [{ label: texts.paidOn, text: date(paid) }]),
      ...(invoice.custom_fields ?? []).map(({ name, value }) => ({ label: name, text: value })),
    ],
    parties: [
      {
        label: texts.from,
        lines: [sellerName(account), ...sellerLines(account, locale), ...ownTaxIds.map(taxIdLine)],
      },
      {
        label: texts.to,
        lines: [
          ...[invoice.customer_name, ...addressLines(invoice.customer_address, locale), invoice.customer_email].flatMap(
            (line) => (line ? [line] : []),
          ),
          ...(invoice.customer_tax_ids ?? []).map(taxIdLine),
        ],
      },
      ...(invoice.shipping_details
        ? [
            {
              label: texts.shipTo,
              lines: [invoice.shipping_details.name ?? '', ...addressLines(invoice.shipping_details.address, locale)],
            },
          ]
        : []),
    ],
    columns: [texts.description, texts.quantity, texts.unit, texts.cost],
    rows: linesOf(account, invoice.id).map((line) => rowOf(account, line, locale)),
    totals: totalsOf(account, invoice, locale),
    notes: [
      ...(invoice.description ? [invoice.description] : []),
      ...(invoice.customer_tax_exempt === 'reverse' ? [texts.reverseCharge] : []),
      ...(invoice.footer ? [invoice.footer] : []),
    ],
  }
}

function statusOf(
  { due_date: due, status }: Stripe.Invoice,
  locale: PageLocale,
  now: number,
): BillingDocument['status'] {
  const { statuses } = billingTexts[locale]
  if (status === 'open') {
    return due !== null && due < now
      ? { text: statuses.pastDue, tone: 'danger' }
      : { text: statuses.open, tone: 'quiet' }
  }
  if (status === 'paid') return { text: statuses.paid, tone: 'good' }
  if (status === 'void') return { text: statuses.void, tone: 'quiet' }
  return status === 'uncollectible' ? { text: statuses.uncollectible, tone: 'danger' } : null
}

function rowOf(account: AccountState, line: Stripe.InvoiceLineItem, locale: PageLocale): DocumentRow {
  const { end, start } = line.period
  const unit = line.pricing?.unit_amount_decimal
  const each = unit === null || unit === undefined ? null : Number(unit)
  return {
    description: line.description ?? '',
    detail: end > start ? `${dateText(account, start, locale)} – ${dateText(account, end, locale)}` : null,
    quantity: String(line.quantity ?? ''),
    unit: each === null ? '' : moneyText(each, line.currency, locale),
    amount: moneyText(line.amount, line.currency, locale),
  }
}

function totalsOf(account: AccountState, invoice: Stripe.Invoice, locale: PageLocale): BillingDocument['totals'] {
  const texts = billingTexts[locale]
  const money = (amount: number) => moneyText(amount, invoice.currency, locale)
  const lines = linesOf(account, invoice.id).reduce((sum, { amount }) => sum + amount, 0)
  const discount = (invoice.total_discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0)
  const used = (invoice.ending_balance ?? invoice.starting_balance) - invoice.starting_balance
  const due = invoice.total + used - invoice.pre_payment_credit_notes_amount
  return [
    { label: texts.subtotal, text: money(lines) },
    ...(discount === 0 ? [] : [{ label: texts.discount, text: money(-discount) }]),
    ...(invoice.shipping_cost ? [{ label: texts.shipping, text: money(invoice.shipping_cost.amount_total) }] : []),
    ...taxTotals(account, invoice.total_taxes ?? [], invoice.currency, locale),
    { label: texts.total, text: money(invoice.total), strong: true },
    ...(used === 0 || due < invoice.amount_due
      ? []
      : [
          {
            label: texts.balance,
            text: money(invoice.amount_due - invoice.total + invoice.pre_payment_credit_notes_amount),
          },
        ]),
    ...(invoice.pre_payment_credit_notes_amount === 0
      ? []
      : [{ label: texts.credited, text: money(-invoice.pre_payment_credit_notes_amount) }]),
    ...(invoice.amount_paid === 0 ? [] : [{ label: texts.amountPaid, text: money(-invoice.amount_paid) }]),
    { label: texts.amountDue, text: money(invoice.amount_remaining), strong: true },
  ]
}

const taxIdLine = ({ type, value }: { type: string; value: string | null }) =>
  `${type.toUpperCase().replace('_', ' ')} ${value ?? ''}`
