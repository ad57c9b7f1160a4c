import { z } from 'zod'
import { type Permission, permissions } from '../permissions.js'
import { roles } from '../roles.js'
import { currency, stripeId } from './object.js'

/** The schema of {@link Session}. @public */
export const session = z
  .object({
    object: z.literal('session'),
    role: z.enum(roles),
    permissions: z.array(z.enum(Object.keys(permissions) as [Permission, ...Permission[]])),
    /** Null: the seller has none yet. */
    account: z
      .object({
        id: stripeId('acct'),
        display_name: z.string().nullable(),
        country: z.string(),
        default_currency: currency,
        /** IANA name. Dates are shown in it. */
        timezone: z.string(),
        payouts_enabled: z.boolean(),
        charges_enabled: z.boolean(),
      })
      .nullable(),
    mode: z.enum(['sandbox', 'test', 'live']),
    publishable_key: z.string(),
  })
  .meta({ id: 'Session' })

/** Who is calling, as the backend sees it: what the components may show and offer. @public */
export type Session = z.infer<typeof session>
