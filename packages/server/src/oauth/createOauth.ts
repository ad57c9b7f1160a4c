import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import Stripe from 'stripe'
import { type ConnectedAccounts, outcomeUnknown } from '../accounts/createConnectedAccounts.js'
import { deauthorized, forgetAccount } from '../accounts/forgetAccount.js'
import type { Database, Queries } from '../database/Database.js'
import { inboxEvents } from '../database/schema.js'
import { RouteError } from '../errors/RouteError.js'
import type { Caller } from '../identity/Caller.js'
import { forgetEvents } from '../inbox/forgetEvents.js'
import type { Logger } from '../Logger.js'
import type { ReadyPolicy } from '../onboarding/readPolicy.js'
import { consentUrl } from './consentUrl.js'
import { oauthRefusal } from './oauthRefusal.js'
import { readState, signState } from './oauthState.js'
import { oauthStateStore } from './oauthStateStore.js'

interface OauthOptions {
  database: Database
  stripe: Stripe
  policy: ReadyPolicy['oauth']
  accounts: ConnectedAccounts
  logger: Logger
  /** Milliseconds since 1970. */
  now: () => number
}

/** What Stripe's consent page sent back. */
export interface Returned {
  state: string
  code?: string | undefined
  error?: string | undefined
}

export type Oauth = ReturnType<typeof createOauth>

/** Whoever has no account yet signs up on Stripe's page, which takes a while. */
const lifetimeMs = 60 * 60_000

/** Accounts that exist already: joined with their owner's consent, and parted from again. */
export function createOauth({ database, stripe, policy, accounts, logger, now }: OauthOptions) {
  const store = oauthStateStore(database)

  function configured() {
    if (!policy) throw new RouteError('permission_error', { code: 'oauth_off' })
    return policy
  }

  /** Another one cannot be joined: said before Stripe connects it. */
  async function refuseSecond(caller: Caller) {
    const own = await accounts.of(caller)
    if (own && own.origin !== 'oauth') throw oauthRefusal('already_connected')
    if (!own && (await accounts.findRow(caller.business))) throw outcomeUnknown()
    return own
  }

  async function exchange(code: string): Promise<string> {
    try {
      // Only the id is kept: the platform's own key with the account's id does all that the token could.
      const { stripe_user_id } = await stripe.oauth.token({ grant_type: 'authorization_code', code })
      if (stripe_user_id) return stripe_user_id
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidGrantError) throw oauthRefusal('code_invalid', error)
      throw toOauthError(error)
    }
    throw new RouteError('api_error', { code: 'stripe_failed', cause: new Error('A token without an account.') })
  }

  return {
    sweep: () => store.sweep(now()),

    async start(caller: Caller, redirect_uri: string): Promise<string> {
      const { clientId, stateSecrets, authorizeBase } = configured()
      await refuseSecond(caller)
      const nonce = randomBytes(32).toString('base64url')
      const expiresAt = now() + lifetimeMs
      await store.add(nonce, caller, expiresAt)
      const state = signState(nonce, expiresAt, caller, stateSecrets)
      return consentUrl(stripe, { client_id: clientId, redirect_uri, state }, authorizeBase)
    },

    /** Resolves when the account is the business's, also where it was before. */
    async complete(caller: Caller, { state, code, error }: Returned): Promise<void> {
      const { stateSecrets } = configured()
      const read = readState(state, caller, stateSecrets, now())
      if (read === 'invalid') throw oauthRefusal('state_invalid')
      if (read === 'expired') throw oauthRefusal('state_expired')
      if (!(await store.use(read.nonce, caller, now()))) throw oauthRefusal('state_used')
      if (error !== undefined) throw oauthRefusal(error === 'access_denied' ? 'access_denied' : 'consent_failed')
      if (code === undefined) throw oauthRefusal('code_invalid')
      const before = await refuseSecond(caller)
      const account = await exchange(code)
      if (before?.id === account) return
      if (!before && (await accounts.join(caller.business, account))) return
      const taken = await accounts.findAccount(account)
      if (taken?.tenant === caller.business) return
      if (taken) throw oauthRefusal('account_taken')
      // Whether it was connected before, in some way we know nothing of, is not ours to say: it stays connected.
      logger.warn({ account }, 'An account was connected by OAuth for a business that has another one. It is nobody’s.')
      throw oauthRefusal('already_connected')
    },

    /** Ends the connection at Stripe, then deletes what was kept. Again after a crash: the same. */
    async disconnect(account: string): Promise<void> {
      const { clientId } = configured()
      try {
        await stripe.oauth.deauthorize({ client_id: clientId, stripe_user_id: account })
      } catch (error) {
        const ended = error instanceof Stripe.errors.StripeInvalidClientError && (await isOutOfReach(stripe, account))
        if (!ended) throw toOauthError(error)
      }
      await database.queries.transaction((transaction: Queries) => forgetAccount(transaction, account, new Date(now())))
      // Stripe's own event of the parting is left to be worked off: it finds what a worker held at this moment.
      const others = sql`${inboxEvents.account} = ${account} and ${inboxEvents.type} <> ${deauthorized}`
      await forgetEvents(database.queries, others, { passBy: true })
    },
  }
}

/** A refused client is a wrong client id, or an account that is not connected any more. */
async function isOutOfReach(stripe: Stripe, account: string): Promise<boolean> {
  try {
    await stripe.accounts.retrieve(account)
    return false
  } catch (error) {
    return error instanceof Stripe.errors.StripePermissionError
  }
}

/** Of OAuth's own errors nothing else is the caller's doing: the client id, the key or the scope is wrong. */
function toOauthError(error: unknown): unknown {
  return error instanceof Stripe.errors.StripeOAuthError
    ? new RouteError('api_error', { code: 'platform_misconfigured', cause: error })
    : error
}
