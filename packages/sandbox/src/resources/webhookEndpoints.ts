import type Stripe from 'stripe'
import { badParameter, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { endpointDetails, webhookEndpointsOf } from '../core/webhooks.js'

const path = '/v1/webhook_endpoints/{id}'

export const webhookEndpointRoutes: Route[] = [
  route('GET', '/v1/webhook_endpoints', 'WebhookEndpointListParams', (ctx) =>
    listOf(ctx, webhookEndpointsOf(ctx.account)),
  ),

  route('POST', '/v1/webhook_endpoints', 'WebhookEndpointCreateParams', (ctx) => {
    const { url, enabled_events, api_version, connect = false, description, metadata } = ctx.params
    const id = ctx.sandbox.ids.next('we')
    const secret = `whsec_${ctx.sandbox.ids.token(32)}`
    const endpoint = webhookEndpointsOf(ctx.account).insert({
      id,
      object: 'webhook_endpoint',
      api_version: api_version ?? null,
      application: connect ? `ca_${ctx.account.id.slice('acct_'.length)}` : null,
      created: ctx.now,
      description: description || null,
      enabled_events: checkedEvents(enabled_events),
      livemode: false,
      metadata: mergeMetadata({}, metadata),
      status: 'enabled',
      url: checkedUrl(url),
    })
    endpointDetails(ctx.account).set(id, { secret, connect })
    return { ...endpoint, secret }
  }),

  route('GET', path, 'WebhookEndpointRetrieveParams', (ctx) => {
    const id = ctx.path.id ?? ''
    const endpoint = webhookEndpointsOf(ctx.account).get(id)
    if (!endpoint) throw missing('webhook endpoint', id)
    return endpoint
  }),

  route('POST', path, 'WebhookEndpointUpdateParams', (ctx) => {
    const id = ctx.path.id ?? ''
    const { url, enabled_events, description, disabled, metadata } = ctx.params
    const stored = webhookEndpointsOf(ctx.account).get(id)
    if (!stored) throw missing('webhook endpoint', id)
    return webhookEndpointsOf(ctx.account).update(id, {
      metadata: mergeMetadata(stored.metadata, metadata),
      ...(url === undefined ? {} : { url: checkedUrl(url) }),
      ...(enabled_events === undefined ? {} : { enabled_events: checkedEvents(enabled_events) }),
      ...(description === undefined ? {} : { description: description || null }),
      ...(disabled === undefined ? {} : { status: disabled ? 'disabled' : 'enabled' }),
    })
  }),

  route('DELETE', path, 'WebhookEndpointDeleteParams', (ctx): Stripe.DeletedWebhookEndpoint => {
    const id = ctx.path.id ?? ''
    if (!webhookEndpointsOf(ctx.account).get(id)) throw missing('webhook endpoint', id)
    webhookEndpointsOf(ctx.account).remove(id)
    endpointDetails(ctx.account).delete(id)
    return { id, object: 'webhook_endpoint', deleted: true }
  }),
]

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Stripe wants a public address; here the receiver usually runs on the same machine.
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return text
  throw badParameter('Invalid URL: An explicit scheme (such as https) must be provided.', {
    code: 'url_invalid',
    param: 'url',
  })
}

function checkedEvents<Name extends string>(names: readonly Name[]): Name[] {
  if (names.length > 0) return [...names]
  throw badParameter('You must provide at least one event in enabled_events.', {
    code: 'parameter_invalid_empty',
    param: 'enabled_events',
  })
}
