import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AccountState } from '../core/account.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { eventsOf, type StoredEvent } from '../core/storedEvent.js'
import { consolePage, consolePath, table, th, viewFor } from './view.js'

const rowsShown = 100

/** What happened, newest first: in all accounts, or in one. */
export function eventsPage(c: Context, sandbox: Sandbox) {
  const { texts, moment, to } = viewFor(c)
  const asked = c.req.query('account')
  const skipped = Math.max(0, Math.trunc(Number(c.req.query('skip')) || 0))
  const accounts = [...sandbox.platforms.values()]
    .flatMap(accountsOf)
    .filter(({ id }) => asked === undefined || id === asked)
  const shown = newestOf(accounts, skipped)
  const rows = shown.map(
    ({ event, account }) =>
      html`<tr><td>${moment(event.created)}</td><td><a href="${to(`${consolePath}/events/${event.id}`)}">${event.type}</a></td><td><code>${account.id}</code></td><td>${
        event.pending_webhooks === 0 ? '' : html`<span class="bad">${texts.waiting(event.pending_webhooks)}</span>`
      }</td></tr>`,
  )
  const isFull = shown.length === rowsShown
  const older = isFull && { skip: String(skipped + rowsShown), ...(asked ? { account: asked } : {}) }
  return consolePage(
    c,
    'events',
    shown.length === 0
      ? html`<p>${texts.nothing}</p>`
      : html`${table(texts.events, [th(texts.time), th(texts.type), th(texts.account), th(texts.webhooks)], rows)}${
          older ? html`<p><a href="${to(`${consolePath}/events`, older)}">${texts.older}</a></p>` : ''
        }`,
  )
}

/** One event, as it was sent. */
export function eventPage(c: Context, sandbox: Sandbox, id: string) {
  const { texts, to } = viewFor(c)
  const accounts = [...sandbox.platforms.values()].flatMap(accountsOf)
  const event = accounts.map((account) => eventsOf(account).get(id)).find((found) => found !== undefined)
  if (!event) return undefined
  return consolePage(
    c,
    'events',
    html`<p><code>${event.id}</code> · <a href="${to(`${consolePath}/events`)}">${texts.back}</a></p>
<pre tabindex="0" role="region" aria-label="${texts.object}">${withoutSecrets(event)}</pre>`,
    { title: event.type },
  )
}

interface Shown {
  event: StoredEvent
  account: AccountState
}

function newestOf(accounts: readonly AccountState[], skipped: number): Shown[] {
  return accounts
    .flatMap((account) => {
      const found: Shown[] = []
      for (const event of eventsOf(account)) {
        if (found.push({ event, account }) === skipped + rowsShown) break
      }
      return found
    })
    .sort((a, b) => b.event.created - a.event.created)
    .slice(skipped, skipped + rowsShown)
}

/** What lets a browser act in somebody's name is not for a page that is shown around. */
const withoutSecrets = (event: StoredEvent): string =>
  JSON.stringify(event, (key, value: unknown) => (/secret/.test(key) && typeof value === 'string' ? '…' : value), 2)
