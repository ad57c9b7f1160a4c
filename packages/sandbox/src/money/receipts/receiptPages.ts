import { Hono } from 'hono'
import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { type Markup, page } from '../../hosted/page.js'
import { type PageLocale, pageLocale } from '../../hosted/pageLocale.js'
import { spokenAmount } from '../fees/spokenAmount.js'
import { charges } from '../objects.js'
import { receiptMessages } from './receiptMessages.js'
import { receiptToken } from './receiptUrl.js'

/** What `receipt_url` of a charge shows. */
export function receiptPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  pages.get('/_sandbox/receipts/:account/:charge/:token', (c) => {
    const locale = pageLocale(c)
    const { account: owner, charge: id, token } = c.req.param()
    const account = accountNamed(sandbox, owner)
    const charge = account && charges(account).get(id)
    if (!account || !charge?.paid || token !== receiptToken(account.platform.key, id)) {
      const { gone } = receiptMessages[locale]
      return page(c, { title: gone, body: html`<h1>${gone}</h1>`, status: 404 })
    }
    return page(c, { title: titleOf(locale, account), body: receipt(locale, account, charge) })
  })
  return pages
}

function accountNamed({ platforms }: Sandbox, id: string): AccountState | undefined {
  for (const { account, accounts } of platforms.values()) {
    const found = account.id === id ? account : accounts.get(id)
    if (found) return found
  }
  return undefined
}

const merchantOf = ({ id, object }: AccountState) =>
  object.business_profile?.name ?? object.settings?.dashboard.display_name ?? id

const titleOf = (locale: PageLocale, account: AccountState) => receiptMessages[locale].title(merchantOf(account))

function receipt(locale: PageLocale, account: AccountState, charge: Stripe.Charge): Markup {
  const say = receiptMessages[locale]
  const { card } = charge.payment_method_details ?? {}
  const contact = account.object.business_profile?.support_email ?? account.object.business_profile?.support_phone
  const refunded =
    charge.amount_captured > 0 ? charge.amount_refunded - Math.max(0, charge.amount - charge.amount_captured) : 0
  const rows: [string, string | null][] = [
    [say.date, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(charge.created * 1000)],
    [say.method, card ? say.card(card.brand ?? '', card.last4 ?? '') : say.balance],
    [say.description, charge.description],
    [say.statement, charge.calculated_statement_descriptor],
    [say.refunded, refunded > 0 ? spokenAmount(refunded, charge.currency, locale) : null],
    [say.number, charge.id],
  ]
  return html`<h1>${titleOf(locale, account)}</h1>
<div class="card">
<p class="quiet">${say.paid}</p>
<p class="amount">${spokenAmount(charge.amount_captured || charge.amount, charge.currency, locale)}</p>
<dl>${rows.map(([name, value]) => (value === null ? '' : html`<dt class="quiet">${name}</dt><dd>${value}</dd>`))}</dl>
</div>
${contact ? html`<p class="quiet">${say.questions(contact)}</p>` : ''}`
}
