import { z } from 'zod'

/** The schema of {@link LiveEvent}. @public */
export const liveEvent = z
  .object({
    /** Stripe's event type (`payout.paid`, `balance.available`, …), or `money_operation.updated`. */
    type: z.string(),
    /** The objects it is about. Nothing else is sent: the browser asks again for what it shows. */
    ids: z.array(z.string()),
  })
  .meta({ id: 'LiveEvent' })

/** One message of the server-sent event stream. @public */
export type LiveEvent = z.infer<typeof liveEvent>
