import { Hono } from 'hono'
import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import type { BillingDocument } from '../documents/billingDocument.js'
import { billingTexts } from '../documents/billingTexts.js'
import { dateText } from '../documents/dateText.js'
import { documentPdf } from '../documents/documentPdf.js'
import { goneView } from '../documents/goneView.js'
import { pageSizeOf, pdfLocale } from '../documents/paper.js'
import { pdfResponse } from '../documents/pdfResponse.js'
import { taxTotals } from '../documents/taxTotals.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import { invoices } from '../invoices/objects.js'
import { invoiceDocument } from '../invoices/pages/invoiceDocument.js'
import { moneyText } from '../links/moneyText.js'
import { idOf } from '../money/objects.js'
import { creditNoteDetails, creditNotes } from './objects.js'

/** The PDF of a credit note. */
export function creditNotePages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  pages.get('/_sandbox/credit_notes/:account/:note/:token/credit_note.pdf', (c) => {
    const { account: id, note: name, token } = c.req.param()
    for (const platform of sandbox.platforms.values()) {
      const account = accountsOf(platform).find((held) => held.id === id)
      const note = account && creditNotes(account).get(name)
      const invoice = account && note && invoices(account).get(idOf(note.invoice))
      if (!account || !note || !invoice || creditNoteDetails(account).get(name)?.token !== token) continue
      const document = creditNoteDocument(account, note, invoice, pdfLocale(c, account))
      return pdfResponse(documentPdf(document, pageSizeOf(account, invoice.rendering), note.created), note.number)
    }
    return goneView(c)
  })
  return pages
}

function creditNoteDocument(
  account: AccountState,
  note: Stripe.CreditNote,
  invoice: Stripe.Invoice,
  locale: PageLocale,
): BillingDocument {
  const texts = billingTexts[locale]
  const money = (amount: number) => moneyText(amount, note.currency, locale)
  const ofInvoice = invoiceDocument(account, invoice, { locale, now: note.created })
  const lines = creditNoteDetails(account).get(note.id)?.lines ?? []
  return {
    ...ofInvoice,
    title: texts.creditNote,
    status:
      note.status === 'void'
        ? { text: texts.statuses.void, tone: 'quiet' }
        : { text: texts.statuses.issued, tone: 'good' },
    amount: { label: texts.amountCredited, text: money(note.total) },
    facts: [
      { label: texts.noteNumber, text: note.number },
      { label: texts.number, text: invoice.number ?? '' },
      { label: texts.issued, text: dateText(account, note.effective_at ?? note.created, locale) },
    ],
    rows: lines.map((line) => ({
      description: line.description ?? texts.creditNote,
      detail: null,
      quantity: String(line.quantity ?? ''),
      unit: line.unit_amount === null ? '' : money(line.unit_amount),
      amount: money(line.amount),
    })),
    totals: [
      { label: texts.subtotal, text: money(note.subtotal) },
      ...(note.discount_amount === 0 ? [] : [{ label: texts.discount, text: money(-note.discount_amount) }]),
      ...taxTotals(account, note.total_taxes ?? [], note.currency, locale),
      { label: texts.amountCredited, text: money(note.total), strong: true },
    ],
    notes: note.memo === null ? [] : [note.memo],
  }
}
