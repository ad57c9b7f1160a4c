import type Stripe from 'stripe'
import type { Context } from '../core/context.js'
import { apiVersion } from '../core/data/apiVersion.js'
import { badParameter } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { checkEnabledEvents, checkSources, checkUrl } from './checkDestination.js'
import { eventDestinationsOf, type StoredDestination } from './objects.js'

type Params = Stripe.V2.Core.EventDestinationCreateParams

export function createDestination(ctx: Context, params: Params): StoredDestination {
  const { description = '', enabled_events, event_payload, events_from = ['@self'], metadata, name, type } = params
  checkEnabledEvents(enabled_events, event_payload)
  checkSources(events_from)
  const place = placeOf(ctx, params)
  const id = ctx.sandbox.ids.next('ed')
  const { endpoint, ...elsewhere } = place
  return eventDestinationsOf(ctx.account).insert({
    id,
    created: ctx.now,
    updated: ctx.now,
    shown: {
      id,
      object: 'v2.core.event_destination',
      ...elsewhere,
      description,
      enabled_events,
      event_payload,
      events_from,
      livemode: false,
      metadata: mergeMetadata({}, metadata),
      name,
      ...(event_payload === 'snapshot' ? { snapshot_api_version: params.snapshot_api_version ?? apiVersion } : {}),
      status: 'enabled',
      type,
    },
    ...(endpoint ? { endpoint } : {}),
  })
}

type Place = Pick<StoredDestination, 'endpoint'> &
  Pick<Stripe.V2.Core.EventDestination, 'amazon_eventbridge' | 'azure_event_grid'>

/** Where a destination leads; only webhook endpoints are reached from here. */
function placeOf({ sandbox }: Context, params: Params): Place {
  const { amazon_eventbridge: amazon, azure_event_grid: azure, type, webhook_endpoint: endpoint } = params
  if (type === 'webhook_endpoint' && endpoint) {
    checkUrl(endpoint.url)
    return { endpoint: { url: endpoint.url, secret: `whsec_${sandbox.ids.token(32)}` } }
  }
  if (type === 'amazon_eventbridge' && amazon) {
    const source = `aws.partner/stripe.com/ed_test_${sandbox.ids.token(24)}`
    return {
      amazon_eventbridge: {
        aws_account_id: amazon.aws_account_id,
        aws_event_source_arn: `arn:aws:events:${amazon.aws_region}::event-source/${source}`,
        aws_event_source_status: 'pending',
      },
    }
  }
  if (type === 'azure_event_grid' && azure) {
    return {
      azure_event_grid: {
        ...azure,
        azure_partner_topic_name: `stripe-${sandbox.ids.token(12)}`,
        azure_partner_topic_status: 'never_activated',
      },
    }
  }
  throw badParameter(`Missing required param: ${type}.`, { code: 'parameter_missing', param: type })
}
