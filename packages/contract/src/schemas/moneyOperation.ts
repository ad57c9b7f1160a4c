import { z } from 'zod'
import { errorTypes } from '../error.js'
import { amount, currency, unixSeconds } from './object.js'
import { payout } from './payout.js'

/** The schema of {@link MoneyOperation}. @public */
export const moneyOperation = z
  .object({
    /** The id that the browser chose before it asked: asking again with it never moves money twice. */
    id: z.uuid(),
    object: z.literal('money_operation'),
    kind: z.enum(['payout', 'payout_cancel']),
    /** `unknown`: Stripe did not answer. The backend keeps asking with the same idempotency key until it knows. */
    status: z.enum(['unknown', 'succeeded', 'failed']),
    amount,
    currency,
    payout: payout.nullable(),
    /** Why it failed; null otherwise. No money moved. */
    error: z.object({ type: z.enum(errorTypes), code: z.string().nullable() }).nullable(),
    created: unixSeconds,
  })
  .meta({ id: 'MoneyOperation' })

/** An order to move money, stored before Stripe is asked, so that a crash, a retry or a double click cannot repeat it. @public */
export type MoneyOperation = z.infer<typeof moneyOperation>
