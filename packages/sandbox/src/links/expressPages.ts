import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { expressView } from './expressView.js'
import { loggedIn, logIn } from './loginLinks.js'

const texts = {
  ja: {
    title: 'Express ダッシュボード',
    gone: 'このリンクは使えません',
    goneLead: 'ログインリンクは一度だけ、短い間だけ使えます。元のサイトからもう一度開いてください。',
  },
  en: {
    title: 'Express Dashboard',
    gone: 'This link does not work',
    goneLead: 'Login links work once and for minutes. Open the dashboard again from the site that sent you here.',
  },
}

/** The Express dashboard, to look at: balance, payouts, and what is on file. */
export function expressPages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  const show = (c: Context, account: AccountState | undefined, session: string) => {
    const locale = pageLocale(c)
    const { title, gone, goneLead } = texts[locale]
    if (!account) {
      const body = html`<div class="card"><h1>${gone}</h1><p class="quiet">${goneLead}</p></div>`
      return page(c, { title, body, status: 404 })
    }
    const address = `${sandbox.origin}/_sandbox/express/session/${session}`
    return page(c, { title, body: expressView(account, locale), address })
  }

  pages.get('/_sandbox/express/session/:session', (c) => {
    const session = c.req.param('session')
    return show(c, loggedIn(sandbox, session), session)
  })

  pages.get('/_sandbox/express/:account/:secret', (c) => {
    const entered = logIn(sandbox, c.req.param('secret'))
    return show(c, entered?.account, entered?.session ?? '')
  })

  return pages
}
