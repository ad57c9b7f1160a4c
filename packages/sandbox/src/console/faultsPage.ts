import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Fault, Faults } from '../core/faults.js'
import { consolePage, consolePath, table, th, viewFor } from './view.js'

const effects = {
  '429': { status: 429 },
  lock_timeout: { status: 429, code: 'lock_timeout' },
  '500': { status: 500 },
  '503': { status: 503 },
  latency: { latency_ms: [200, 2_000] },
  before: { drop: 'before' },
  after: { drop: 'after' },
} satisfies Record<string, Omit<Fault, 'path' | 'count'>>

/** What goes wrong on purpose, and a form for more of it. */
export function faultsPage(c: Context, faults: Faults) {
  const { texts, to } = viewFor(c)
  const rows = faults
    .list()
    .map(
      ({ method, path, count, status, code, latency_ms, drop }) =>
        html`<tr><td>${method ?? texts.anyMethod}</td><td><code>${path}</code></td><td class="num">${count}</td><td><code>${[
          status,
          code,
          latency_ms === undefined ? undefined : `${[latency_ms].flat().join('–')} ms`,
          drop === undefined ? undefined : `drop: ${drop}`,
        ]
          .filter((part) => part !== undefined)
          .join(' ')}</code></td></tr>`,
    )
  const headings = [th(texts.method), th(texts.path), th(texts.count, true), th(texts.effect)]
  return consolePage(
    c,
    'faults',
    html`${
      rows.length === 0
        ? html`<p>${texts.noFaults}</p>`
        : html`${table(texts.faults, headings, rows)}<form method="post" action="${to(`${consolePath}/faults/clear`)}"><div class="actions"><button class="plain">${texts.clear}</button></div></form>`
    }
<h2>${texts.addFault}</h2>
<form class="card" method="post" action="${to(`${consolePath}/faults`)}">
<div class="row"><label class="field">${texts.method}<select name="method"><option value="">${texts.anyMethod}</option><option>GET</option><option>POST</option><option>DELETE</option></select></label>
<label class="field">${texts.path}<input name="path" value="/v1/*" required pattern="/.*" aria-describedby="path-hint"><span id="path-hint" class="sub">${texts.pathHint}</span></label></div>
<div class="row"><label class="field">${texts.effect}<select name="effect">${Object.keys(effects).map(
      (name) =>
        html`<option value="${name}">${Object.entries(texts.effects).find(([known]) => known === name)?.[1]}</option>`,
    )}</select></label>
<label class="field">${texts.count}<input name="count" type="number" min="1" value="1" required></label></div>
<div class="actions"><button>${texts.add}</button></div></form>`,
  )
}

/** Undefined when the form was not filled in as it asks for. */
export function faultFromForm(form: FormData): Fault | undefined {
  const path = String(form.get('path') ?? '')
  const count = Number(form.get('count'))
  const method = String(form.get('method') ?? '')
  const effect = Object.entries<Omit<Fault, 'path' | 'count'>>(effects).find(([name]) => name === form.get('effect'))
  if (!path.startsWith('/') || !Number.isSafeInteger(count) || count < 1 || !effect) return undefined
  return { path, count, ...(method === '' ? {} : { method }), ...effect[1] }
}
