import type { AccountState } from '../core/account.js'
import { thinEventTypes } from '../core/data/thinEventTypes.js'
import type { EventOrigin } from '../core/events.js'
import type { Sandbox } from '../core/sandbox.js'
import type { EventObject, StoredEvent } from '../core/storedEvent.js'
import { destinationsFor } from './destinationsFor.js'
import { emitThinEvent } from './emitThinEvent.js'
import { urlOf } from './urlOf.js'

/** Events of the first API as thin ones, `v1.payout.paid`: written only where a destination wants them. */
export function emitThinTwin(
  sandbox: Sandbox,
  account: AccountState,
  event: StoredEvent,
  origin: EventOrigin | undefined,
): void {
  const type = thinEventTypes.find((name) => name === `v1.${event.type}`)
  if (!type || destinationsFor(account, type, 'thin').length === 0) return
  const related_object = relatedTo(event.data.object)
  emitThinEvent(
    sandbox,
    account,
    { type, snapshot_event: event.id, ...(related_object ? { related_object } : {}) },
    { origin },
  )
}

function relatedTo(object: EventObject) {
  if (object.object === 'balance' || object.object === 'balance_settings') {
    return { type: object.object, url: `/v1/${object.object}` }
  }
  const url = urlOf(object)
  const id: unknown = Reflect.get(object, 'id')
  return url && typeof id === 'string' ? { id, type: object.object, url } : undefined
}
