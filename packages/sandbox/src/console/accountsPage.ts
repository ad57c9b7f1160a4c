import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AccountState } from '../core/account.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import type { Markup } from '../hosted/page.js'
import { balanceOf } from '../money/balance/balanceOf.js'
import { clockPanel } from './clockPanel.js'
import { consolePage, consolePath, table, th, type View, viewFor } from './view.js'

/** Every platform with its accounts: who they are, what they may do, what they have. */
export function accountsPage(c: Context, sandbox: Sandbox) {
  const view = viewFor(c)
  const { texts } = view
  const platforms = [...sandbox.platforms.values()]
  const tables = platforms.map(
    (platform) =>
      html`<h2>${texts.platform} <code>${platform.key}</code></h2>${table(
        platform.key,
        [th(texts.account), th(texts.country), th(texts.status), th(texts.available, true), th(texts.pending, true)],
        accountsOf(platform).map((account) => accountRow(view, account)),
      )}`,
  )
  return consolePage(
    c,
    'accounts',
    html`${clockPanel(view, sandbox)}${platforms.length === 0 ? html`<p>${texts.noAccounts}</p>` : tables}`,
  )
}

function accountRow(view: View, account: AccountState): Markup {
  const { texts, to } = view
  const { id, object, country } = account
  const { available, pending } = balanceOf(account)
  return html`<tr><td><a href="${to(`${consolePath}/accounts/${id}`)}">${nameOf(account, texts.platform)}</a><br><code class="sub">${id}</code></td>
<td>${country}</td><td>${statusOf(view, account)}${
    (object.requirements?.currently_due?.length ?? 0) > 0
      ? html`<br><span class="sub">${texts.due(object.requirements?.currently_due?.length ?? 0)}</span>`
      : ''
  }</td><td class="num">${amounts(view, available)}</td><td class="num">${amounts(view, pending)}</td></tr>`
}

export const nameOf = ({ connected, object, id }: AccountState, platform: string): string =>
  object.business_profile?.name ?? object.settings?.dashboard?.display_name ?? (connected ? id : platform)

function statusOf({ texts }: View, { object }: AccountState): Markup {
  const { charges_enabled: charges, payouts_enabled: payouts } = object
  if (charges && payouts) return html`<span class="good">${texts.enabled}</span>`
  return html`<span class="bad">${charges ? texts.chargesOnly : payouts ? texts.payoutsOnly : texts.disabled}</span>`
}

const amounts = ({ money }: View, funds: readonly { amount: number; currency: string }[]): Markup[] =>
  funds.map(
    ({ amount, currency }, index) =>
      html`${index > 0 ? html`<br>` : ''}<span class="${amount < 0 ? 'bad' : ''}">${money(amount, currency)}</span>`,
  )
