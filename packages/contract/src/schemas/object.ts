import { z } from 'zod'

/** A currency code as Stripe writes it: three letters, lower case. @public */
export const currency = z.string().regex(/^[a-z]{3}$/)

/** An amount in the currency's smallest unit; negative where money is owed or leaves. @public */
export const amount = z.int()

/** Seconds since 1970, UTC. @public */
export const unixSeconds = z.int().min(0)

/** The id of one of Stripe's objects, e.g. `po_1SVb2kQ9mXh4Tz`. The prefix says which kind. @public */
export const stripeId = (prefix: string) =>
  z
    .string()
    .max(255)
    .regex(new RegExp(`^${prefix}_[A-Za-z0-9]+$`))

/** One page of a list, newest first. Ask for the next one with `starting_after` = the last id. @public */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ object: z.literal('list'), data: z.array(item), has_more: z.boolean() })

/** One page of a list: `has_more` says whether to ask on, with `starting_after` = the id of the last of `data`. @public */
export interface Page<Item> {
  object: 'list'
  data: Item[]
  has_more: boolean
}
