import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'
import type { Scope } from '../money/scope.js'

interface Login {
  account: string
  expires: number
}

const loginsOf = perAccount(() => new Map<string, Login>())
const sessionsOf = perAccount(() => new Map<string, Login>())

const minutes = 60
const linkLifetime = 5 * minutes
const sessionLifetime = 60 * minutes

/** The way into the Express dashboard of `scope.account`: it works once. */
export function createLoginLink({ sandbox, account, now }: Scope): Stripe.LoginLink {
  if (account.object.controller?.stripe_dashboard?.type !== 'express') {
    throw invalidRequest(
      'Cannot create a login link for an account that does not have access to the Express Dashboard.',
    )
  }
  if (!account.object.details_submitted) {
    throw invalidRequest('Cannot create a login link for an account that has not completed onboarding.')
  }
  const secret = sandbox.ids.token(32)
  loginsOf(account.platform.account).set(secret, { account: account.id, expires: now + linkLifetime })
  return { object: 'login_link', created: now, url: `${sandbox.origin}/_sandbox/express/${account.id}/${secret}` }
}

/** Exchanges the secret of a login link for one that lasts for the visit. */
export function logIn(sandbox: Sandbox, secret: string): { account: AccountState; session: string } | undefined {
  for (const platform of sandbox.platforms.values()) {
    const login = loginsOf(platform.account).get(secret)
    const account = login && platform.accounts.get(login.account)
    if (!login || !account || login.expires <= sandbox.clock.now()) continue
    loginsOf(platform.account).delete(secret)
    const session = sandbox.ids.token(32)
    sessionsOf(platform.account).set(session, { account: account.id, expires: sandbox.clock.now() + sessionLifetime })
    return { account, session }
  }
  return undefined
}

export function loggedIn(sandbox: Sandbox, session: string): AccountState | undefined {
  for (const platform of sandbox.platforms.values()) {
    const login = sessionsOf(platform.account).get(session)
    if (login && login.expires > sandbox.clock.now()) return platform.accounts.get(login.account)
  }
  return undefined
}
