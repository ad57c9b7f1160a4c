import { z } from 'zod'

/** Where an event came in; each has a signing secret of its own. */
export type EventSource = 'account' | 'connect' | 'thin'

/** As much of an event as the inbox needs. The rest is stored as it came. */
export interface InboxEvent {
  id: string
  type: string
  /** The connected account it is about; null: the platform itself. */
  account: string | null
  objectId: string | null
}

const id = z.string().regex(/^evt_[A-Za-z0-9_]{1,250}$/)
const type = z.string().regex(/^[\w.[\]]{1,255}$/)
const account = z.string().regex(/^acct_[A-Za-z0-9]{1,250}$/)

const snapshot = z
  .object({
    id,
    object: z.literal('event'),
    type,
    account: account.optional(),
    data: z.object({ object: z.object({ id: z.string().max(255).optional() }) }),
  })
  .transform((event): InboxEvent => {
    const { id, type, account = null } = event
    return { id, type, account, objectId: event.data.object.id ?? null }
  })

const thin = z
  .object({
    id,
    object: z.literal('v2.core.event'),
    type,
    context: account.nullish(),
    related_object: z.object({ id: z.string().max(255).optional(), url: z.string().max(1_000).optional() }).nullish(),
  })
  .transform((event): InboxEvent => {
    const { id, type, context, related_object: related } = event
    // An account of version 2 is an object of its platform: its address says whom the event is about.
    const named = account.safeParse(/^\/v2\/core\/accounts\/(\w+)/.exec(related?.url ?? '')?.[1])
    return { id, type, account: context ?? named.data ?? null, objectId: related?.id ?? null }
  })

/** What an endpoint takes: snapshots, or the thin events of the second API. */
export const eventOf: Record<EventSource, z.ZodType<InboxEvent>> = { account: snapshot, connect: snapshot, thin }
