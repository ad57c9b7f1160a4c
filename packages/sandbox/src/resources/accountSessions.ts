import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import { accountInvalid } from '../core/authenticate.js'
import { invalidRequest } from '../core/errors.js'
import type { ParamFields, ParamType } from '../core/params/fields.js'
import { paramFields } from '../core/params/paramFields.js'
import { type Route, route } from '../core/route.js'
import type { Sandbox } from '../core/sandbox.js'

const lifetime = 60 * 60

interface StoredSession {
  readonly account: AccountState
  readonly session: Stripe.AccountSession
  claimed: boolean
}

/** Kept with the platform, by client secret. */
const sessionsOf = perAccount(() => new Map<string, StoredSession>())

export const accountSessionRoutes: Route[] = [
  route('POST', '/v1/account_sessions', 'AccountSessionCreateParams', (ctx): Stripe.AccountSession => {
    const { account: id, components: asked } = ctx.params
    const account = ctx.platform.accounts.get(id)
    if (!account || (ctx.account.connected && ctx.account !== account)) {
      const { status, body } = accountInvalid(ctx.platform, id)
      throw invalidRequest(body.message, { code: body.code, param: 'account' }, status)
    }
    const client_secret = `accs_secret__${ctx.sandbox.ids.token(48)}`
    const session: Stripe.AccountSession = {
      object: 'account_session',
      account: id,
      client_secret,
      components: grantedComponents(account, asked),
      expires_at: ctx.now + lifetime,
      livemode: false,
    }
    remember(ctx.platform.account, { account, session, claimed: false })
    return session
  }),
]

// Far more than are open at a time; a forgotten secret is an unknown one.
const mostKept = 5_000

function remember(platform: AccountState, stored: StoredSession): void {
  const sessions = sessionsOf(platform)
  sessions.set(stored.session.client_secret, stored)
  for (const secret of sessions.keys()) {
    if (sessions.size <= mostKept) break
    sessions.delete(secret)
  }
}

/** What a page gets for a client secret. */
export type ClaimedAccountSession =
  | { claimed: true; account: AccountState; session: Stripe.AccountSession }
  | { claimed: false; reason: 'unknown' | 'expired' | 'used' }

/** Exchanges a client secret. It works once, and not after it has expired. */
export function claimAccountSession(sandbox: Sandbox, clientSecret: string): ClaimedAccountSession {
  for (const platform of sandbox.platforms.values()) {
    const stored = sessionsOf(platform.account).get(clientSecret)
    if (!stored) continue
    if (stored.claimed) return { claimed: false, reason: 'used' }
    if (sandbox.clock.now() >= stored.session.expires_at) return { claimed: false, reason: 'expired' }
    stored.claimed = true
    return { claimed: true, account: stored.account, session: stored.session }
  }
  return { claimed: false, reason: 'unknown' }
}

interface AskedComponent {
  enabled: boolean
  features?: Readonly<Record<string, boolean>>
}

/** Every component that the SDK knows, those not asked for switched off, each with all of its features. */
function grantedComponents(
  account: AccountState,
  asked: Stripe.AccountSessionCreateParams.Components,
): Stripe.AccountSession.Components {
  const given = new Map<string, AskedComponent>(Object.entries(asked))
  const components = Object.entries(membersOf(paramFields('AccountSessionCreateParams').components?.type)).map(
    ([name, { type }]) => {
      const component = given.get(name)
      const names = Object.keys(membersOf(membersOf(type).features?.type))
      return [name, { enabled: component?.enabled ?? false, features: featuresOf(account, name, names, component) }]
    },
  )
  return Object.fromEntries(components)
}

const membersOf = (type: ParamType | undefined): ParamFields => (type?.kind === 'object' ? type.fields : {})

function featuresOf(
  account: AccountState,
  component: string,
  names: readonly string[],
  asked: AskedComponent | undefined,
): Record<string, boolean> {
  const features = asked?.features ?? {}
  refuseStripesPart(account, component, features)
  return Object.fromEntries(names.map((name) => [name, features[name] ?? defaultFeature(account, name, features)]))
}

/** Where Stripe collects requirements, people authenticate with Stripe and manage their bank accounts there. */
function refuseStripesPart(
  account: AccountState,
  component: string,
  features: Readonly<Record<string, boolean>>,
): void {
  if (account.object.controller?.requirement_collection === 'application') return
  const param = (name: string) => `components[${component}][features][${name}]`
  if (features.disable_stripe_user_authentication === true) {
    throw invalidRequest(
      'You can only set `disable_stripe_user_authentication` to `true` for accounts where `controller.requirement_collection` is `application`.',
      { param: param('disable_stripe_user_authentication') },
    )
  }
  if (features.external_account_collection === false) {
    throw invalidRequest(
      'You can only set `external_account_collection` to `false` for accounts where `controller.requirement_collection` is `application`.',
      { param: param('external_account_collection') },
    )
  }
}

/** Defaults as the SDK documents them, member by member. */
function defaultFeature(account: AccountState, name: string, asked: Readonly<Record<string, boolean>>): boolean {
  switch (name) {
    case 'capture_payments':
    case 'refund_management':
    case 'dispute_management':
    case 'external_account_collection':
      return true
    case 'smart_disputes_management':
      return asked.dispute_management ?? true
    case 'disable_stripe_user_authentication':
      return asked.external_account_collection === false
    case 'edit_payout_schedule':
    case 'standard_payouts':
    case 'instant_payouts':
      return account.object.controller?.losses?.payments === 'stripe'
    default:
      return false
  }
}
