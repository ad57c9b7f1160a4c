import type { AccountState } from '../core/account.js'
import { eventsV2Of } from './objects.js'

/** What is pushed of a thin event says that something happened; what it was has to be fetched. */
export function thinNotification({ platform }: AccountState, eventId: string): object | undefined {
  const event = eventsV2Of(platform).get(eventId)?.shown
  if (!event) return undefined
  const { id, object, type, created, livemode, context, related_object } = event
  const body = { id, object, type, created, livemode, context: context ?? null }
  return related_object ? { ...body, related_object } : body
}
