import { destinationsFor } from '../eventsV2/destinationsFor.js'
import { emitThinTwin } from '../eventsV2/emitThinTwin.js'
import type { AccountState } from './account.js'
import { apiVersion } from './data/apiVersion.js'
import { previousAttributes } from './previousAttributes.js'
import type { Sandbox } from './sandbox.js'
import { type EventObject, type EventType, eventsOf, type StoredEvent } from './storedEvent.js'
import { deliver, endpointsFor } from './webhooks.js'

export interface EmitOptions {
  /** The object as it was before the change: `previous_attributes` is worked out from it. */
  previous?: object
  /** Where the object lives, when that is not the account of the request. */
  account?: AccountState
}

export interface EventOrigin {
  requestId: string
  idempotencyKey: string | null
}

/** Writes an event in the account where the object lives and sends it out. Scheduled work has no request: leave `origin` out. */
export function emitEvent(
  sandbox: Sandbox,
  account: AccountState,
  type: EventType,
  object: EventObject,
  { previous, origin }: { previous?: object | undefined; origin?: EventOrigin } = {},
): StoredEvent {
  const receivers = [...endpointsFor(account, type), ...destinationsFor(account, type, 'snapshot')]
  const event = eventsOf(account).insert({
    id: sandbox.ids.next('evt'),
    object: 'event',
    ...(account.connected ? { account: account.id } : {}),
    api_version: apiVersion,
    created: sandbox.clock.now(),
    data: { object, ...(previous ? { previous_attributes: previousAttributes(previous, object) } : {}) },
    livemode: false,
    pending_webhooks: receivers.length,
    request: { id: origin?.requestId ?? null, idempotency_key: origin?.idempotencyKey ?? null },
    type,
  })
  for (const receiver of receivers) deliver(sandbox, account, event.id, receiver)
  emitThinTwin(sandbox, account, event, origin)
  sandbox.react({ sandbox, account, type, object, origin })
  return event
}
