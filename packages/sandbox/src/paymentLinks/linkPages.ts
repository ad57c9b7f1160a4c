import { Hono } from 'hono'
import { html } from 'hono/html'
import { checkoutTexts } from '../checkout/pages/texts.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { scheduledScope } from '../money/scope.js'
import { paymentLinks } from './objects.js'
import { sessionOfLink } from './sessionOfLink.js'

/** Where a link leads: to the page of a session made for this visit. */
export function linkPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const find = (token: string) => {
    for (const platform of sandbox.platforms.values()) {
      for (const account of accountsOf(platform)) {
        for (const entry of paymentLinks(account).walk({ where: { token } })) return { account, entry }
      }
    }
    return undefined
  }

  pages.get('/_sandbox/checkout/link/:token', (c) => {
    const found = find(c.req.param('token'))
    const texts = checkoutTexts[pageLocale(c)]
    const notice = (title: string, text: string, status: 404 | 410) =>
      page(c, { title, body: html`<div class="card" role="status"><h1>${title}</h1><p>${text}</p></div>`, status })
    if (!found) return notice(texts.gone, texts.goneText, 404)
    const { link } = found.entry
    const { count = 0, limit = Number.POSITIVE_INFINITY } = link.restrictions?.completed_sessions ?? {}
    if (!link.active || count >= limit) return notice(texts.expired, link.inactive_message ?? texts.expiredText, 410)
    const session = sessionOfLink(scheduledScope(sandbox, found.account), found.entry, {
      email: c.req.query('prefilled_email'),
      reference: c.req.query('client_reference_id'),
      locale: pageLocale(c),
    })
    return c.redirect(session.url ?? '/', 303)
  })

  pages.get('/_sandbox/checkout/thanks', (c) => {
    const { done, doneText } = checkoutTexts[pageLocale(c)]
    return page(c, {
      title: done,
      body: html`<div class="card" role="status"><h1>${done}</h1><p>${doneText}</p></div>`,
    })
  })

  return pages
}
