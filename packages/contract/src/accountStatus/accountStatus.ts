import { z } from 'zod'
import { unixSeconds } from '../schemas/object.js'

/**
 * Where an account stands, worst first. `restricted_soon` still works and has a deadline; `paused` does not work although nothing
 * is asked for; `complete` means that nothing is missing now or later.
 * @public
 */
export const accountStages = [
  'rejected',
  'restricted',
  'action_needed',
  'in_review',
  'paused',
  'restricted_soon',
  'enabled_more_later',
  'complete',
] as const

/** The schema of {@link AccountRequirement}. @public */
export const accountRequirement = z
  .object({
    /** The name as Stripe gives it: `individual.dob.day`, `person_….email`, `identity.individual.given_name`. */
    name: z.string(),
    /** The person that it is about, when Stripe names one. */
    person: z.string().nullable(),
    due: z.enum(['past_due', 'currently_due', 'eventually_due']),
    /** `stripe` is checking what was given: do not ask for it again. */
    awaiting: z.enum(['account', 'stripe']),
    /** A question of Stripe's risk team: no form of ours answers it, only Stripe's own page does. */
    intervention: z.boolean(),
    /** Not asked for yet, but announced. */
    announced: z.boolean(),
    /** Why what was given is not enough: Stripe's codes and English sentences. */
    errors: z.array(z.object({ code: z.string(), reason: z.string() })),
    deadline: unixSeconds.nullable(),
  })
  .meta({ id: 'AccountRequirement' })

/** One thing that Stripe wants to know about an account. @public */
export type AccountRequirement = z.infer<typeof accountRequirement>

/** The schema of {@link AccountStatus}. @public */
export const accountStatus = z
  .object({
    object: z.literal('account_status'),
    account: z.string(),
    stage: z.enum(accountStages),
    /** Stripe's word for why the account is disabled, `requirements.past_due` or `rejected.fraud`. */
    reason: z.string().nullable(),
    charges: z.enum(['enabled', 'disabled', 'not_requested']),
    payouts: z.enum(['enabled', 'disabled', 'not_requested']),
    capabilities: z.array(z.object({ name: z.string(), status: z.string() })),
    /** Most urgent first. */
    requirements: z.array(accountRequirement),
    /** Any one of these sets can be given in place of what was asked for. */
    alternatives: z.array(z.object({ instead_of: z.array(z.string()), provide: z.array(z.string()) })),
    /** When the account stops working unless something is given. */
    deadline: unixSeconds.nullable(),
    /** Whose turn it is; null when nobody has to do anything. */
    acts: z.enum(['account', 'stripe', 'platform']).nullable(),
    next: z.enum(['provide_information', 'resolve_intervention', 'wait_for_stripe', 'contact_platform', 'none']),
  })
  .meta({ id: 'AccountStatus' })

/**
 * An account's way to its first payout in one vocabulary, whether Stripe describes it by a requirements hash (v1) or by
 * entries (v2).
 * @see https://docs.stripe.com/connect/handling-api-verification
 * @public
 */
export type AccountStatus = z.infer<typeof accountStatus>

/** One of {@link accountStages}. @public */
export type AccountStage = AccountStatus['stage']
