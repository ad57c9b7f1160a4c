import type Stripe from 'stripe'
import { type PageParams, pageField, pageOf } from '../apiV2/pageOf.js'
import type { Context } from '../core/context.js'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { paramFields } from '../core/params/paramFields.js'
import { type Route, route } from '../core/route.js'
import { checkEnabledEvents, checkUrl } from './checkDestination.js'
import { createDestination } from './createDestination.js'
import { destinationShown } from './destinationShown.js'
import { emitThinEvent } from './emitThinEvent.js'
import { eventDestinationsOf, type StoredDestination } from './objects.js'

const all = '/v2/core/event_destinations'
const one = `${all}/{id}`

export const destinationRoutes: Route[] = [
  route<Stripe.V2.Core.EventDestinationListParams & PageParams>(
    'GET',
    all,
    { ...paramFields('V2.Core.EventDestinationListParams'), ...pageField },
    (ctx) => pageOf(ctx, eventDestinationsOf(ctx.account), (held) => destinationShown(held, ctx.params.include)),
  ),

  route('POST', all, 'V2.Core.EventDestinationCreateParams', (ctx) =>
    destinationShown(createDestination(ctx, ctx.params), ctx.params.include),
  ),

  route('GET', one, 'V2.Core.EventDestinationRetrieveParams', (ctx) =>
    destinationShown(destinationNamed(ctx), ctx.params.include),
  ),

  route('POST', one, 'V2.Core.EventDestinationUpdateParams', (ctx) => {
    const { endpoint, shown } = destinationNamed(ctx)
    const { description, enabled_events, include, metadata, name, webhook_endpoint: place } = ctx.params
    if (enabled_events) checkEnabledEvents(enabled_events, shown.event_payload)
    if (place) checkUrl(place.url)
    return destinationShown(
      change(ctx, {
        shown: {
          ...shown,
          description: description ?? shown.description,
          enabled_events: enabled_events ?? shown.enabled_events,
          metadata: mergeMetadata(shown.metadata ?? {}, metadata),
          name: name ?? shown.name,
        },
        ...(endpoint && place ? { endpoint: { ...endpoint, url: place.url } } : {}),
      }),
      include,
    )
  }),

  route('DELETE', one, 'V2.Core.EventDestinationDeleteParams', (ctx) => {
    const { id } = destinationNamed(ctx)
    eventDestinationsOf(ctx.account).remove(id)
    return { id, object: 'v2.core.event_destination' }
  }),

  route('POST', `${one}/disable`, 'V2.Core.EventDestinationDisableParams', (ctx) => {
    const { shown } = destinationNamed(ctx)
    return destinationShown(
      change(ctx, { shown: { ...shown, status: 'disabled', status_details: { disabled: { reason: 'user' } } } }),
    )
  }),

  route('POST', `${one}/enable`, 'V2.Core.EventDestinationEnableParams', (ctx) => {
    const { status_details, ...shown } = destinationNamed(ctx).shown
    return destinationShown(change(ctx, { shown: { ...shown, status: 'enabled' } }))
  }),

  route('POST', `${one}/ping`, 'V2.Core.EventDestinationPingParams', (ctx) => {
    const { id, shown } = destinationNamed(ctx)
    if (shown.status !== 'enabled') throw invalidRequest(`The event destination '${id}' is disabled: enable it first.`)
    const related_object = { id, type: shown.object, url: `${all}/${id}` }
    return emitThinEvent(
      ctx.sandbox,
      ctx.account,
      { type: 'v2.core.event_destination.ping', related_object },
      { origin: ctx, only: { owner: ctx.account, id } },
    )
  }),
]

function destinationNamed({ account, path }: Context): StoredDestination {
  const id = path.id ?? ''
  const found = eventDestinationsOf(account).get(id)
  if (!found) throw missing('event destination', id)
  return found
}

const change = ({ account, now, path }: Context, changes: Partial<StoredDestination>): StoredDestination =>
  eventDestinationsOf(account).update(path.id ?? '', { ...changes, updated: now })
