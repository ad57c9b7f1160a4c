import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { ApiError } from '../../core/errors.js'
import { accountsOf } from '../../core/platform.js'
import type { Sandbox } from '../../core/sandbox.js'
import { billingTexts } from '../../documents/billingTexts.js'
import { documentPdf } from '../../documents/documentPdf.js'
import { documentView } from '../../documents/documentView.js'
import { goneView } from '../../documents/goneView.js'
import { pageSizeOf, pdfLocale } from '../../documents/paper.js'
import { pdfResponse } from '../../documents/pdfResponse.js'
import { page } from '../../hosted/page.js'
import { type PageLocale, pageLocale } from '../../hosted/pageLocale.js'
import { refusalText } from '../../hosted/refusalText.js'
import { moneyText } from '../../links/moneyText.js'
import { createCard } from '../../money/cards/paymentMethods.js'
import { charges, idOf, paymentIntents } from '../../money/objects.js'
import { scheduledScope } from '../../money/scope.js'
import { inTimeOf, timeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { payInvoice } from '../lifecycle/payInvoice.js'
import { invoiceDetails, invoices } from '../objects.js'
import { openIntentOf, paymentsOf } from '../payments/paymentsOf.js'
import { invoiceDocument } from './invoiceDocument.js'
import { type CardAnswers, type CardProblem, payForm } from './payForm.js'
import { readCard } from './readCard.js'

interface Found {
  account: AccountState
  invoice: Stripe.Invoice
}

/** The hosted invoice: whoever was given its address reads it, prints it and pays it. */
export function invoicePages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const path = '/_sandbox/invoices/:account/:invoice/:token'

  const find = (c: Context): Found | undefined => {
    const { account: id, invoice: name = '', token } = c.req.param()
    for (const platform of sandbox.platforms.values()) {
      const account = accountsOf(platform).find((held) => held.id === id)
      const invoice = account && invoices(account).get(name)
      const details = account && invoiceDetails(account).get(name)
      if (account && invoice?.hosted_invoice_url && details?.token === token) return { account, invoice }
    }
    return undefined
  }
  const now = ({ account, invoice }: Found) => timeOf(sandbox, account, payerOf(billedToOf(invoice))).now()

  const show = (c: Context, found: Found, answers?: CardAnswers, problem?: CardProblem) => {
    const locale = pageLocale(c)
    const document = invoiceDocument(found.account, found.invoice, { locale, now: now(found) })
    const actions = actionsOf(found, locale, answers, problem)
    const title = `${document.title} ${found.invoice.number ?? ''}`
    return page(c, { title, body: documentView(document, actions), address: found.invoice.hosted_invoice_url ?? '' })
  }

  pages.get(path, (c) => {
    const found = find(c)
    if (!found) return goneView(c)
    const failed = openIntentOf(found.account, found.invoice.id)?.last_payment_error?.code
    const refused = c.req.query('payment_intent') !== undefined && failed === 'payment_intent_authentication_failure'
    return show(c, found, undefined, refused ? { form: billingTexts[pageLocale(c)].authenticationFailed } : undefined)
  })

  pages.get(`${path}/invoice.pdf`, (c) => {
    const found = find(c)
    if (!found) return goneView(c)
    const { account, invoice } = found
    const document = invoiceDocument(account, invoice, { locale: pdfLocale(c, account), now: now(found) })
    return pdfResponse(
      documentPdf(document, pageSizeOf(account, invoice.rendering), invoice.created),
      `Invoice-${invoice.number}`,
    )
  })

  pages.post(path, async (c) => {
    const found = find(c)
    if (!found) return goneView(c)
    const { account, invoice } = found
    const locale = pageLocale(c)
    if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
      return show(c, found, undefined, { form: billingTexts[locale].notPayable })
    }
    const form = await c.req.parseBody()
    const answer = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
    const answers = { number: answer('number'), expiry: answer('expiry'), cvc: answer('cvc') }
    const read = readCard(answers, now(found), locale)
    if ('problem' in read) return show(c, found, answers, read.problem)
    const scope = inTimeOf(scheduledScope(sandbox, account), payerOf(billedToOf(invoice)))
    const { card, ...payload } = read
    const again = (message: string) =>
      show(c, { account, invoice: invoices(account).get(invoice.id) ?? invoice }, answers, { form: message })
    try {
      const method = createCard(scope, card, { billing_details: { email: invoice.customer_email ?? '' } }, payload)
      const returnUrl = `${invoice.hosted_invoice_url}?locale=${locale}`
      const paid = payInvoice(scope, invoice, { payment_method: method.id, off_session: false, return_url: returnUrl })
      if (paid.outcome === 'declined') return again(refusalText(paid.error, locale))
      const action = paid.outcome === 'requires_action' ? paid.intent.next_action?.redirect_to_url?.url : null
      return c.redirect(action ?? returnUrl, 303)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return again(refusalText(error, locale))
    }
  })

  return pages
}

function actionsOf({ account, invoice }: Found, locale: PageLocale, answers?: CardAnswers, problem?: CardProblem) {
  const texts = billingTexts[locale]
  const payable = (invoice.status === 'open' || invoice.status === 'uncollectible') && invoice.amount_remaining > 0
  const receipt = receiptOf(account, invoice)
  const form = payable
    ? payForm({
        locale,
        action: `${invoice.hosted_invoice_url}?locale=${locale}`,
        amount: moneyText(invoice.amount_remaining, invoice.currency, locale),
        ...(answers ? { answers } : {}),
        ...(problem ? { problem } : {}),
      })
    : problem?.form
      ? html`<p class="alert" role="alert">${problem.form}</p>`
      : invoice.status === 'paid'
        ? html`<p class="good" role="status">${texts.nowPaid}</p>`
        : ''
  return html`${form}<p class="actions no-print"><a class="button plain" href="${invoice.invoice_pdf}?locale=${locale}">${texts.download}</a>${
    receipt ? html`<a class="button plain" href="${receipt}?locale=${locale}">${texts.viewReceipt}</a>` : ''
  }</p>`
}

/** The receipt of the newest payment. */
function receiptOf(account: AccountState, invoice: Stripe.Invoice): string | null {
  for (const { payment, status } of paymentsOf(account, invoice.id)) {
    const intent = status === 'paid' ? paymentIntents(account).get(idOf(payment.payment_intent) ?? '') : undefined
    const url = charges(account).get(idOf(intent?.latest_charge) ?? '')?.receipt_url
    if (url) return url
  }
  return null
}
