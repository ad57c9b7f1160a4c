import type { Context } from 'hono'
import { html } from 'hono/html'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { type Delivery, deliveriesTo, endpointDetails, isAccepted, webhookEndpointsOf } from '../core/webhooks.js'
import type { Markup } from '../hosted/page.js'
import { consolePage, consolePath, table, th, type View, viewFor } from './view.js'

/** Who listens to what, and what became of it. Signing secrets are shown once, to whoever registers. */
export function webhooksPage(c: Context, sandbox: Sandbox) {
  const view = viewFor(c)
  const { texts } = view
  const owners = [...sandbox.platforms.values()].flatMap(accountsOf)
  const endpoints = owners.flatMap((owner) => [...webhookEndpointsOf(owner)].map((endpoint) => ({ owner, endpoint })))
  const parts = endpoints.map(({ owner, endpoint }) => {
    const connect = endpointDetails(owner).get(endpoint.id)?.connect ?? false
    const deliveries = deliveriesTo({ owner, id: endpoint.id })
    return html`<section><h2><code>${endpoint.url}</code></h2><dl class="card">
<dt>${texts.endpoint}</dt><dd><code>${endpoint.id}</code></dd><dt>${texts.account}</dt><dd><code>${owner.id}</code></dd>
<dt>${texts.status}</dt><dd>${endpoint.status === 'enabled' ? texts.active : texts.off}</dd>
<dt>${texts.listensTo}</dt><dd>${connect ? texts.ofConnected : texts.ofPlatform}: <code>${endpoint.enabled_events.join(', ')}</code></dd></dl>
${deliveries.length === 0 ? html`<p class="quiet">${texts.nothing}</p>` : deliveryTable(view, deliveries)}</section>`
  })
  return consolePage(c, 'webhooks', parts.length === 0 ? html`<p>${texts.noEndpoints}</p>` : html`${parts}`)
}

function deliveryTable({ texts, moment, to }: View, deliveries: readonly Delivery[]): Markup {
  return table(
    texts.deliveries,
    [th(texts.time), th(texts.events), th(texts.attempt, true), th(texts.answer)],
    deliveries.map(
      ({ at, event, attempt, outcome }) =>
        html`<tr><td>${moment(at)}</td><td><a href="${to(`${consolePath}/events/${event}`)}"><code>${event}</code></a></td><td class="num">${attempt + 1}</td><td class="${
          isAccepted(outcome) ? 'good' : 'bad'
        }">${typeof outcome === 'number' ? outcome : texts.unreachable}</td></tr>`,
    ),
  )
}
