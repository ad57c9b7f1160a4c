import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Sandbox } from '../core/sandbox.js'
import { consolePage, table, th, viewFor } from './view.js'

const rowsShown = 200

/** What was asked of the API, newest first. */
export function requestsPage(c: Context, { requests }: Sandbox) {
  const { texts, moment } = viewFor(c)
  const shown = requests.slice(-rowsShown).reverse()
  const rows = shown.map(
    ({ id, method, path, account, status, created }) =>
      html`<tr><td>${moment(created)}</td><td>${method}</td><td><code>${path}</code></td><td class="${
        status === null || status >= 400 ? 'bad' : 'good'
      }">${status ?? texts.cut}</td><td><code>${account ?? ''}</code></td><td><code>${id}</code></td></tr>`,
  )
  const headings = [texts.time, texts.method, texts.path, texts.answer, texts.account, texts.request]
  return consolePage(
    c,
    'requests',
    shown.length === 0
      ? html`<p>${texts.nothing}</p>`
      : html`<p class="quiet">${texts.recent(shown.length)}</p>${table(
          texts.requests,
          headings.map((heading) => th(heading)),
          rows,
        )}`,
  )
}
