import { Hono } from 'hono'
import { controlRefusal } from './controlRefusal.js'
import type { Sandbox } from './sandbox.js'
import { endpointDetails, webhookEndpointsOf } from './webhooks.js'

const platformKey = 'sk_test_sandbox'

/**
 * `POST /_sandbox/webhooks { "url", "key"? }` sends a platform's events and those of its connected accounts to one address. At
 * Stripe these are two endpoints; here they share a signing secret. What is registered already stays as it is.
 */
export function forwardingRoutes(sandbox: Sandbox): Hono {
  return new Hono().post('/_sandbox/webhooks', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const { url, key = platformKey } = typeof body === 'object' && body !== null ? { ...emptyBody, ...body } : emptyBody
    if (typeof url !== 'string' || !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
      return c.json(controlRefusal('`url` must be an address that begins with http or https.'), 400)
    }
    if (typeof key !== 'string' || !/^sk_test_\w+$/.test(key)) {
      return c.json(controlRefusal('`key` must be a sk_test_… key.'), 400)
    }
    return c.json({ url, secret: forward(sandbox, key, url) })
  })
}

const emptyBody: { url?: unknown; key?: unknown } = {}

function forward(sandbox: Sandbox, key: string, url: string): string {
  const { account } = sandbox.platform(key)
  const details = endpointDetails(account)
  const there = [...webhookEndpointsOf(account)].find((endpoint) => endpoint.url === url)
  const secret = details.get(there?.id ?? '')?.secret ?? `whsec_${sandbox.ids.token(32)}`
  for (const connect of [false, true]) {
    const known = [...webhookEndpointsOf(account)].some(
      (endpoint) => endpoint.url === url && details.get(endpoint.id)?.connect === connect,
    )
    if (known) continue
    const id = sandbox.ids.next('we')
    webhookEndpointsOf(account).insert({
      id,
      object: 'webhook_endpoint',
      api_version: null,
      application: connect ? `ca_${account.id.slice('acct_'.length)}` : null,
      created: sandbox.clock.now(),
      description: null,
      enabled_events: ['*'],
      livemode: false,
      metadata: {},
      status: 'enabled',
      url,
    })
    details.set(id, { secret, connect })
  }
  return secret
}
