import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { billingTexts } from '../documents/billingTexts.js'
import { documentPdf } from '../documents/documentPdf.js'
import { documentView } from '../documents/documentView.js'
import { goneView } from '../documents/goneView.js'
import { pageSizeOf, pdfLocale } from '../documents/paper.js'
import { pdfResponse } from '../documents/pdfResponse.js'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { charges } from '../money/objects.js'
import { receiptToken } from '../money/receipts/receiptUrl.js'
import { invoiceOf, receiptDocument } from './receiptDocument.js'
import { receiptNumber } from './receiptNumber.js'

/** What `receipt_url` of a charge shows. */
export function receiptPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const path = '/_sandbox/receipts/:account/:charge/:token'

  const find = (c: Context): { account: AccountState; charge: Stripe.Charge } | undefined => {
    const { account: id, charge: name = '', token = '' } = c.req.param()
    for (const platform of sandbox.platforms.values()) {
      const account = accountsOf(platform).find((held) => held.id === id)
      const charge = account && charges(account).get(name)
      if (charge && charge.status === 'succeeded' && same(token, receiptToken(platform.key, name)))
        return { account, charge }
    }
    return undefined
  }

  pages.get(path, (c) => {
    const found = find(c)
    if (!found) return goneView(c)
    const { account, charge } = found
    const locale = pageLocale(c)
    const texts = billingTexts[locale]
    const document = receiptDocument(account, charge, { locale, now: sandbox.clock.now() })
    const invoice = invoiceOf(account, charge)?.hosted_invoice_url
    const actions = html`<p class="actions no-print"><a class="button plain" href="${charge.receipt_url}/receipt.pdf?locale=${locale}">${texts.download}</a>${
      invoice ? html`<a class="button plain" href="${invoice}?locale=${locale}">${texts.viewInvoice}</a>` : ''
    }</p>`
    const title = `${document.title} ${receiptNumber(charge.id)}`
    return page(c, { title, body: documentView(document, actions), address: charge.receipt_url ?? '' })
  })

  pages.get(`${path}/receipt.pdf`, (c) => {
    const found = find(c)
    if (!found) return goneView(c)
    const { account, charge } = found
    const document = receiptDocument(account, charge, { locale: pdfLocale(c, account), now: sandbox.clock.now() })
    const size = pageSizeOf(account, null)
    return pdfResponse(documentPdf(document, size, charge.created), `Receipt-${receiptNumber(charge.id)}`)
  })

  return pages
}

const same = (given: string, expected: string) =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
