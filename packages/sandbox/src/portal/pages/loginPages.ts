import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { accountsOf } from '../../core/platform.js'
import type { Sandbox } from '../../core/sandbox.js'
import { customers } from '../../customers/objects.js'
import { page } from '../../hosted/page.js'
import { pageLocale } from '../../hosted/pageLocale.js'
import { scheduledScope } from '../../money/scope.js'
import { subscriptions } from '../../subscriptions/objects.js'
import { createSession } from '../createSession.js'
import { portalConfigurations } from '../objects.js'
import { portalTexts } from './texts.js'

const code = '000000'

/** Where customers sign in by themselves: with their email address and a code. */
export function loginPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const path = '/_sandbox/portal/login/:token'
  const find = (c: Context) => {
    for (const platform of sandbox.platforms.values()) {
      for (const account of accountsOf(platform)) {
        for (const configuration of portalConfigurations(account)) {
          const { enabled, url } = configuration.login_page
          if (enabled && url?.endsWith(`/${c.req.param('token')}`)) return { account, configuration }
        }
      }
    }
    return undefined
  }
  const show = (c: Context, email: string, problem = '') => {
    const texts = portalTexts[pageLocale(c)]
    const body = html`<h1>${texts.signIn}</h1><p>${texts.signInText}</p>${problem ? html`<p class="alert" role="alert">${problem}</p>` : ''}
<form class="card" method="post"><label class="field">${texts.email}<input name="email" type="email" value="${email}" autocomplete="email"></label>
<label class="field">${texts.code}<input name="code" inputmode="numeric" autocomplete="one-time-code"></label>
<div class="actions"><button>${texts.signIn}</button></div></form>`
    return page(c, { title: texts.signIn, body })
  }

  pages.get(path, (c) => (find(c) ? show(c, c.req.query('prefilled_email') ?? '') : gone(c)))

  pages.post(path, async (c) => {
    const found = find(c)
    if (!found) return gone(c)
    const form = await c.req.parseBody()
    const email = typeof form.email === 'string' ? form.email.normalize('NFKC').trim() : ''
    const customer = form.code === code ? customerOf(found.account, email) : undefined
    // Whether the address is known is nobody's business who has no code.
    if (!customer) return show(c, email, portalTexts[pageLocale(c)].unknown)
    const scope = scheduledScope(sandbox, found.account)
    const session = createSession(scope, { customer: customer.id, configuration: found.configuration.id })
    return c.redirect(`${session.url}?locale=${pageLocale(c)}`, 303)
  })
  return pages
}

/** Of several with one address, the newest that has an active subscription. */
function customerOf(account: AccountState, email: string): Stripe.Customer | undefined {
  const all = [...customers(account).walk({ where: { email } })]
  const isSubscribed = ({ id }: Stripe.Customer) =>
    [...subscriptions(account).walk({ where: { customer: id } })].some(
      ({ status }) => status === 'active' || status === 'trialing',
    )
  return all.find(isSubscribed) ?? all[0]
}

function gone(c: Context): Response | Promise<Response> {
  const { expired, expiredText } = portalTexts[pageLocale(c)]
  return page(c, {
    title: expired,
    body: html`<div class="card" role="status"><h1>${expired}</h1><p>${expiredText}</p></div>`,
    status: 404,
  })
}
