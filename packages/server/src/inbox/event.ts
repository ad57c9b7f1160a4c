import { z } from 'zod'

/** As much of a Stripe event as the inbox needs. The rest is stored as it came. */
export const event = z.object({
  id: z.string().regex(/^evt_[A-Za-z0-9_]{1,250}$/),
  object: z.literal('event'),
  type: z.string().regex(/^[\w.[\]]{1,255}$/),
  account: z
    .string()
    .regex(/^acct_[A-Za-z0-9]{1,250}$/)
    .optional(),
  data: z.object({ object: z.object({ id: z.string().max(255).optional() }) }),
})

export type InboxEvent = z.infer<typeof event>
