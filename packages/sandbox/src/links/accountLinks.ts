import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import type { Scope } from '../money/scope.js'

/** What became of a visit to somewhere that Stripe sends people. */
export interface OnboardingLink {
  readonly account: string
  readonly created: number
  readonly expires_at: number
  readonly url: string
  readonly type: 'account_onboarding' | 'account_update'
  readonly fields: 'currently_due' | 'eventually_due'
  readonly refresh_url?: string | undefined
  readonly return_url?: string | undefined
  /** Called when the person goes back to the platform. */
  readonly returned?: ((scope: Scope) => void) | undefined
  visited: boolean
}

/** Kept with the platform, by the secret of the address. */
const linksOf = perAccount(() => new Map<string, OnboardingLink>())
const visitsOf = perAccount(() => new Map<string, OnboardingLink>())

const lifetime = 5 * 60

type NewLink = Pick<OnboardingLink, 'type' | 'fields' | 'refresh_url' | 'return_url' | 'returned'>

/** An address below `/_sandbox/onboarding` that shows `scope.account` its onboarding form once, within minutes. */
export function createOnboardingLink({ sandbox, account, now }: Scope, options: NewLink): OnboardingLink {
  const secret = sandbox.ids.token(32)
  const link: OnboardingLink = {
    ...options,
    account: account.id,
    created: now,
    expires_at: now + lifetime,
    url: `${sandbox.origin}/_sandbox/onboarding/${account.id}/${secret}`,
    visited: false,
  }
  linksOf(account.platform.account).set(secret, link)
  return link
}

export interface FoundLink {
  link: OnboardingLink
  account: AccountState
}

/** The link of an address, also one that is used up: its page knows where to send whoever comes. */
export function findLink(
  sandbox: Sandbox,
  secret: string,
): { link: OnboardingLink; account?: AccountState } | undefined {
  for (const platform of sandbox.platforms.values()) {
    const link = linksOf(platform.account).get(secret)
    if (!link) continue
    const account = platform.accounts.get(link.account)
    return account ? { link, account } : { link }
  }
  return undefined
}

/** A first visit; what follows of it goes by another secret. */
export function visit(sandbox: Sandbox, { link, account }: FoundLink): string {
  link.visited = true
  const secret = sandbox.ids.token(32)
  visitsOf(account.platform.account).set(secret, link)
  return secret
}

export function findVisit(sandbox: Sandbox, secret: string): FoundLink | undefined {
  for (const platform of sandbox.platforms.values()) {
    const link = visitsOf(platform.account).get(secret)
    const account = link && platform.accounts.get(link.account)
    if (link && account) return { link, account }
  }
  return undefined
}

export const asAccountLink = ({ created, expires_at, url }: OnboardingLink): Stripe.AccountLink => ({
  object: 'account_link',
  created,
  expires_at,
  url,
})
