import type { RouteName, Session } from '@connect-kit/contract'
import type Stripe from 'stripe'
import type { AccountSessionPolicy } from '../accountSession/grantComponents.js'
import type { Database } from '../database/Database.js'
import type { Identify } from '../identity/Identity.js'
import type { EventSource } from '../inbox/event.js'
import type { BankDirectory } from '../japan/BankDirectory.js'
import type { PostalCodeDirectory } from '../japan/PostalCodeDirectory.js'
import type { Logger } from '../Logger.js'
import type { OnboardingPolicy } from '../onboarding/OnboardingPolicy.js'

/** One answered request, without anything that names a person or an account. @public */
export interface AnsweredRequest {
  /** Null where no route fits. */
  route: RouteName | null
  status: number
  /** Until the last byte; for an event stream, how long it was open. */
  seconds: number
}

/** What the host decides. @public */
export interface ConnectRouterOptions {
  /** The platform's client; `createStripe` makes one with timeouts and retries that fit. */
  stripe: Stripe
  /** From `openDatabase`. It stays the host's: `close` of the router leaves it open. */
  database: Database
  /** Who is calling. */
  identify: Identify
  /** Default: `STRIPE_PUBLISHABLE_KEY`. */
  publishableKey?: string | undefined
  /** Default: read from the publishable key; `sandbox` where `STRIPE_API_BASE` is set. */
  mode?: Session['mode'] | undefined
  /**
   * The signing secrets of the three webhook endpoints; several while one is being rolled. Default: `STRIPE_WEBHOOK_SECRET`,
   * `STRIPE_CONNECT_WEBHOOK_SECRET` and `STRIPE_THIN_WEBHOOK_SECRET`. Without a secret the endpoint refuses everything.
   */
  webhookSecrets?: { [Source in EventSource]?: string | readonly string[] | undefined } | undefined
  /** How sellers come to an account. Default: nobody is given one. */
  onboarding?: OnboardingPolicy | undefined
  /** What embedded components may do on top of what roles allow. */
  accountSessions?: AccountSessionPolicy | undefined
  /**
   * Where Japanese banks and postal codes are looked up. Default: the tables of `zengin-code` and `yubin`, loaded when they are
   * first asked.
   */
  japan?: { banks?: BankDirectory | undefined; postalCodes?: PostalCodeDirectory | undefined } | undefined
  /** Requests a minute that one caller may make, counted in this process. Default: no limit. */
  requestsPerMinute?: number | undefined
  /** Default: pino, warnings and errors, to standard output. */
  logger?: Logger | undefined
  /** Called for every answered request. */
  onAnswer?: ((answer: AnsweredRequest) => void) | undefined
  /**
   * Whether this process also works: processes stored events and asks again about money operations whose outcome is not
   * known. Default: true. At least one process must.
   */
  workers?: boolean | undefined
  /** Milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined
}
