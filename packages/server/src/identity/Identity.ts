import { roles } from '@connect-kit/contract'
import type { Request } from 'express'
import { z } from 'zod'

const control = /\p{Cc}/u

export const identity = z.object({
  subject: z
    .string()
    .min(1)
    .max(255)
    .refine((subject) => !control.test(subject)),
  role: z.enum(roles),
  account: z
    .string()
    .regex(/^acct_[A-Za-z0-9]{1,250}$/)
    .optional(),
  generation: z.enum(['v1', 'v2']).optional(),
  tenant: z
    .string()
    .min(1)
    .max(255)
    .refine((tenant) => !control.test(tenant))
    .optional(),
  customer: z
    .string()
    .regex(/^cus_[A-Za-z0-9]{1,250}$/)
    .optional(),
  expires_at: z.number().optional(),
})

/**
 * Who is calling. `subject` is the host's own id of the person, `account` the connected account they act for, `customer`
 * the buyer they are. `expires_at` (unix seconds) ends their event stream.
 *
 * A host that keeps no account ids leaves `account` out and names the `tenant`, its own id of the business the person acts
 * for: an account made or joined here belongs to the tenant and is found by it. Without one every subject is a business of
 * its own. Where `account` is named it wins; `generation` then says with which of Stripe's APIs it was made (default `v1`).
 * @public
 */
export type Identity = z.infer<typeof identity>

/**
 * The host's answer to "who is this?", asked once per request. Null: nobody, answered with 401. Whatever it reads, it must
 * not be something the caller may choose: no account id from a body, query, header or path.
 * @public
 */
export type Identify = (request: Request) => Identity | null | Promise<Identity | null>
