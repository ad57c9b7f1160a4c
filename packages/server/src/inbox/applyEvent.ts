import { z } from 'zod'
import { deauthorized, forgetAccount } from '../accounts/forgetAccount.js'
import { announceEvent } from './announceEvent.js'
import type { EventEffect } from './createEventInbox.js'
import { forgetEvents } from './forgetEvents.js'

const createdAt = z.object({ created: z.int() })

/** What an event does here; most of them only tell open pages to ask again. */
export const applyEvent: EventEffect = async (queries, event) => {
  if (event.type !== deauthorized || event.account === null) return announceEvent(queries, event)
  const { created } = createdAt.parse(JSON.parse(event.payload))
  // Stripe's clock has whole seconds: all of that second is before the parting.
  const parted = await forgetAccount(queries, event.account, new Date(created * 1_000 + 999))
  if (parted) await forgetEvents(queries, event.account)
}
