import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { BillingDocument } from '../documents/billingDocument.js'
import { billingTexts } from '../documents/billingTexts.js'
import { dateText } from '../documents/dateText.js'
import { addressLines, sellerLines, sellerName } from '../documents/partyLines.js'
import { cardName } from '../hosted/cardName.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import { invoices } from '../invoices/objects.js'
import { invoiceDocument } from '../invoices/pages/invoiceDocument.js'
import { paymentBy } from '../invoices/payments/paymentsOf.js'
import { moneyText } from '../links/moneyText.js'
import { idOf } from '../money/objects.js'
import { receiptNumber } from './receiptNumber.js'

/** That a payment was received: what for, how, and what of it went back. */
export function receiptDocument(
  account: AccountState,
  charge: Stripe.Charge,
  { locale, now }: { locale: PageLocale; now: number },
): BillingDocument {
  const texts = billingTexts[locale]
  const money = (amount: number) => moneyText(amount, charge.currency, locale)
  const invoice = invoiceOf(account, charge)
  const paid = money(charge.amount_captured || charge.amount)
  // What a partial capture let go counts as refunded, but nobody paid it.
  const refunded = charge.amount_refunded - (charge.captured ? charge.amount - charge.amount_captured : 0)
  const billing = charge.billing_details
  const rows = invoice
    ? invoiceDocument(account, invoice, { locale, now }).rows
    : [{ description: charge.description ?? texts.amountPaid, detail: null, quantity: '1', unit: paid, amount: paid }]
  return {
    locale,
    title: texts.receipt,
    seller: sellerName(account),
    status: charge.refunded
      ? { text: texts.statuses.refunded, tone: 'quiet' }
      : charge.status === 'succeeded'
        ? { text: texts.statuses.paid, tone: 'good' }
        : { text: texts.statuses.failed, tone: 'danger' },
    amount: { label: texts.amountPaid, text: paid },
    facts: [
      { label: texts.receiptNumber, text: charge.receipt_number ?? receiptNumber(charge.id) },
      ...(invoice?.number ? [{ label: texts.number, text: invoice.number }] : []),
      { label: texts.paidOn, text: dateText(account, charge.created, locale) },
      { label: texts.method, text: methodText(charge) },
      ...(charge.calculated_statement_descriptor
        ? [{ label: texts.statement, text: charge.calculated_statement_descriptor }]
        : []),
    ],
    parties: [
      { label: texts.from, lines: [sellerName(account), ...sellerLines(account, locale)] },
      {
        label: texts.to,
        lines: [
          invoice?.customer_name ?? billing.name,
          ...addressLines(invoice?.customer_address ?? billing.address, locale),
          charge.receipt_email ?? invoice?.customer_email ?? billing.email,
        ].flatMap((line) => (line ? [line] : [])),
      },
    ],
    columns: [texts.description, texts.quantity, texts.unit, texts.cost],
    rows,
    totals: [
      ...(invoice ? invoiceDocument(account, invoice, { locale, now }).totals.slice(0, -2) : []),
      { label: texts.amountPaid, text: paid, strong: true },
      ...(refunded > 0 ? [{ label: texts.refunded, text: money(-refunded) }] : []),
    ],
    notes: [],
  }
}

/** The invoice that the charge paid. */
export function invoiceOf(account: AccountState, charge: Stripe.Charge): Stripe.Invoice | undefined {
  const intent = idOf(charge.payment_intent)
  const payment = intent === null ? undefined : paymentBy(account, intent)
  return payment && invoices(account).get(idOf(payment.invoice))
}

const methodText = ({ payment_method_details: details }: Stripe.Charge): string =>
  details?.card ? cardName(details.card) : (details?.type ?? '')
