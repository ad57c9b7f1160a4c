import type { BusinessType, OnboardingMode } from '@connect-kit/contract'
import type { Identity } from '../identity/Identity.js'
import type { AccountPlan } from './AccountPlan.js'

/** What a seller chose before their account is made. @public */
export interface WantedAccount {
  /** ISO 3166, one of `countries`. */
  country: string
  business_type?: BusinessType | undefined
  email?: string | undefined
}

/** Sellers who have a Stripe account already join with it. @public */
export interface OauthPolicy {
  /** `ca_…`, from the Connect settings of the platform. */
  clientId: string
  /**
   * Signs the state that goes to Stripe and comes back: 32 characters or more, the same in every process; several while one is
   * being rolled, the newest first. Default: derived from the signing secret of the Connect webhook.
   */
  stateSecret?: string | readonly string[] | undefined
  /** Where browsers reach Stripe's consent page. Default: Stripe, or `STRIPE_API_BASE`. */
  authorizeBase?: string | undefined
}

/** How sellers come to an account. Everything that is not allowed here is refused. @public */
export interface OnboardingPolicy {
  /** Where sellers are taken from, as ISO 3166 codes. Default: none, so no account can be made. */
  countries?: readonly string[] | undefined
  /** The ways to offer. Default: `hosted`, `embedded`, `api` where the plan allows it, `oauth` where it is configured. */
  modes?: readonly OnboardingMode[] | undefined
  /**
   * What kind of account a seller gets, for all or for each. Default: version 1, the platform asks for everything and answers
   * for everything, `card_payments` and `transfers`.
   */
  account?: AccountPlan | ((wanted: WantedAccount, caller: Identity) => AccountPlan | Promise<AccountPlan>) | undefined
  /** The platform's own country. Where it is known, plans that do not reach across borders are refused there. */
  platformCountry?: string | undefined
  /** Origins of the pages that Stripe may send sellers back to. Default: the origin that the request was sent to. */
  returnOrigins?: readonly string[] | undefined
  /** What Stripe's hosted form asks for. Default: `eventually_due`, everything at once. */
  collect?: 'currently_due' | 'eventually_due' | undefined
  /** Without it nobody joins by OAuth. */
  oauth?: OauthPolicy | undefined
  /** Where browsers send identity documents. Default: Stripe's files endpoint, or that of `STRIPE_API_BASE`. */
  filesUrl?: string | undefined
}
