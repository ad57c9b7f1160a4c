import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { closeAccount, closed } from '../accounts/closeAccount.js'
import { deauthorized, forgetAccount } from '../accounts/forgetAccount.js'
import { inboxEvents } from '../database/schema.js'
import { announceEvent } from './announceEvent.js'
import type { EventEffect, InboxRow } from './createEventInbox.js'
import { forgetEvents } from './forgetEvents.js'
import { hasPartedSince } from './partings.js'

/** What an event does here; most of them only tell open pages to ask again. */
export const applyEvent: EventEffect = async (queries, event) => {
  const { account, type } = event
  if (account === null) return announceEvent(queries, event)
  const happened = momentOf(event)
  if (type === deauthorized) {
    // Stripe's clock has whole seconds: all of that second is before the parting.
    const parted = await forgetAccount(queries, account, new Date(happened.getTime() + 999))
    return parted ? forgetEvents(queries, eq(inboxEvents.account, account)) : undefined
  }
  if (type === closed) await closeAccount(queries, account)
  return (await hasPartedSince(queries, account, happened))
    ? forgetEvents(queries, eq(inboxEvents.id, event.id))
    : announceEvent(queries, event)
}

/** Whole seconds, or (of thin events) a date. */
const created = z.object({ created: z.union([z.int().transform((seconds) => seconds * 1_000), z.iso.datetime()]) })

function momentOf({ payload, receivedAt }: InboxRow): Date {
  const read = created.safeParse(JSON.parse(payload))
  return read.success ? new Date(read.data.created) : receivedAt
}
