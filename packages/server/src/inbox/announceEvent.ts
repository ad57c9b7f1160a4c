import { publishLiveUpdate } from '../live/publishLiveUpdate.js'
import type { EventEffect } from './createEventInbox.js'

/** Tells the account's open pages what changed. Events of the platform itself concern no account. */
export const announceEvent: EventEffect = async (queries, { account, type, objectId }) => {
  if (account === null) return
  await publishLiveUpdate(queries, { account, type, ids: objectId === null ? [] : [objectId] })
}
