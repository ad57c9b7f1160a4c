import { z } from 'zod'
import { accountStatus } from '../accountStatus/accountStatus.js'
import { currency, stripeId, unixSeconds } from '../schemas/object.js'
import { externalAccount } from '../schemas/payout.js'
import { accountAnswers, personAnswers } from './accountAnswers.js'

/** The ways to an account that can be paid out. @public */
export const onboardingModes = ['hosted', 'embedded', 'api', 'oauth'] as const

/** One of {@link onboardingModes}. @public */
export type OnboardingMode = (typeof onboardingModes)[number]

/** Dotted names of what was given and is never shown again: `individual.id_number`, `verification.document.front`. */
const provided = z.array(z.string())

/** The schema of {@link OnboardedPerson}. @public */
export const onboardedPerson = z
  .object({ id: stripeId('person'), answers: personAnswers, provided })
  .meta({ id: 'OnboardedPerson' })

/** Somebody of the company, as Stripe knows them; names in `provided` have no prefix: `id_number`. @public */
export type OnboardedPerson = z.infer<typeof onboardedPerson>

/** The schema of {@link OnboardedAccount}. @public */
export const onboardedAccount = z
  .object({
    id: stripeId('acct'),
    /** Which of Stripe's APIs the account was made with. */
    generation: z.enum(['v1', 'v2']),
    /** Chosen once: Stripe never changes it. */
    country: z.string(),
    default_currency: currency,
    /** Who asks for what is missing: only where it is the platform can forms of ours give it. */
    requirement_collection: z.enum(['application', 'stripe']),
    dashboard: z.enum(['full', 'express', 'none']),
    /** `oauth`: it was there before, and joined. */
    origin: z.enum(['created', 'oauth', 'host']),
    details_submitted: z.boolean(),
    terms_accepted: z.boolean(),
    answers: accountAnswers,
    provided,
    persons: z.array(onboardedPerson),
    external_accounts: z.array(externalAccount),
    /** Names of requirements are Stripe's v1 names for both generations; a person's begin with the person's id. */
    status: accountStatus,
  })
  .meta({ id: 'OnboardedAccount' })

/** An account on its way: what it has said so far and what is still asked. @public */
export type OnboardedAccount = z.infer<typeof onboardedAccount>

/** The schema of {@link Onboarding}. @public */
export const onboarding = z
  .object({
    object: z.literal('onboarding'),
    /** What the platform allows for this account, or for one still to be made. */
    modes: z.array(z.enum(onboardingModes)),
    /** Where the platform takes sellers from, as ISO 3166 codes; one alone needs no question. */
    countries: z.array(z.string()),
    /** Null: there is none yet. */
    account: onboardedAccount.nullable(),
    /** Where there is none: the one there was before, which was closed for good. */
    closed_account: stripeId('acct').nullable(),
    /** Where the browser sends identity documents: Stripe's files endpoint. */
    files_url: z.string(),
  })
  .meta({ id: 'Onboarding' })

/** Everything `OnboardingWizard` starts from. @public */
export type Onboarding = z.infer<typeof onboarding>

/** A page of Stripe's to go to, once, within minutes. */
export const accountLink = z
  .object({ object: z.literal('account_link'), url: z.string(), expires_at: unixSeconds })
  .meta({ id: 'AccountLink' })

/** The way to Stripe's consent page. */
export const oauthLink = z.object({ object: z.literal('oauth_link'), url: z.string() }).meta({ id: 'OauthLink' })
