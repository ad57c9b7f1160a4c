import { iso } from '../accountsV2/wire.js'
import type { AccountState } from '../core/account.js'
import type { EventOrigin } from '../core/events.js'
import type { Sandbox } from '../core/sandbox.js'
import { type Destination, deliver } from '../core/webhooks.js'
import { destinationsFor } from './destinationsFor.js'
import { type EventV2, eventsV2Of } from './objects.js'

interface ThinEvent extends Pick<EventV2, 'type' | 'related_object' | 'data' | 'changes' | 'snapshot_event'> {}

interface ThinOptions {
  /** The request that led to it; absent when the clock did. */
  origin?: EventOrigin | undefined
  /** Sent there and nowhere else. */
  only?: Destination
}

/** Writes a thin event about an account, or about something in it, and sends it to the destinations that want it. */
export function emitThinEvent(
  sandbox: Sandbox,
  account: AccountState,
  { type, ...about }: ThinEvent,
  { origin, only }: ThinOptions = {},
): EventV2 {
  const id = sandbox.ids.next('evt')
  const created = sandbox.clock.now()
  const { shown } = eventsV2Of(account.platform).insert({
    id,
    created,
    shown: {
      id,
      object: 'v2.core.event',
      ...(account.connected ? { context: account.id } : {}),
      created: iso(created),
      livemode: false,
      ...(origin ? { reason: reasonOf(origin) } : {}),
      type,
      ...about,
    },
  })
  for (const to of only ? [only] : destinationsFor(account, type, 'thin')) deliver(sandbox, account, id, to)
  return shown
}

const reasonOf = ({ requestId, idempotencyKey }: EventOrigin) => ({
  type: 'request' as const,
  request: { id: requestId, idempotency_key: idempotencyKey ?? '' },
})
