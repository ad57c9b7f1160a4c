import { html } from 'hono/html'
import type { Markup } from '../hosted/page.js'
import type { BillingDocument } from './billingDocument.js'

/** A document as a page shows it. `actions` stand below its head: paying, downloading. */
export function documentView(document: BillingDocument, actions: Markup | '' = ''): Markup {
  const { amount, columns, facts, notes, parties, rows, seller, status, title, totals } = document
  const [description, quantity, unit, cost] = columns
  return html`<div class="card">
<p class="quiet">${seller}</p>
<h1>${title}</h1>
${status ? html`<p><strong class="${tones[status.tone]}" data-status>${status.text}</strong></p>` : ''}
<p class="quiet small">${amount.label}</p>
<p class="amount">${amount.text}</p>
<dl>${facts.map(({ label, text }) => html`<dt class="quiet">${label}</dt><dd>${text}</dd>`)}</dl>
</div>
${actions}
<div class="card">
<div class="parties">${parties.map(
    ({ label, lines }) =>
      html`<section><h2 class="quiet small">${label}</h2>${lines.map((line) => html`<div>${line}</div>`)}</section>`,
  )}</div>
<table>
<thead><tr><th scope="col">${description}</th><th scope="col" class="num">${quantity}</th><th scope="col" class="num wide-only">${unit}</th><th scope="col" class="num">${cost}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><td>${row.description}${row.detail ? html`<div class="quiet small">${row.detail}</div>` : ''}</td><td class="num">${row.quantity}</td><td class="num wide-only">${row.unit}</td><td class="num">${row.amount}</td></tr>`,
  )}</tbody>
<tfoot>${totals.map(
    ({ label, text, strong }) =>
      html`<tr><th scope="row" colspan="2">${strong ? html`<strong>${label}</strong>` : label}</th><td class="num wide-only"></td><td class="num">${strong ? html`<strong>${text}</strong>` : text}</td></tr>`,
  )}</tfoot>
</table>
${notes.map((note) => html`<p class="small">${note}</p>`)}
</div>`
}

const tones = { good: 'good', quiet: 'quiet', danger: 'error' }
