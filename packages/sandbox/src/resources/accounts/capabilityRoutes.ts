import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { accountNamed } from './accountStore.js'
import { noRequirements } from './blankAccount.js'
import { announceAccount, requestCapability } from './changeAccount.js'
import { accountFacts } from './facts.js'

export const capabilityRoutes: Route[] = [
  route('GET', '/v1/accounts/{account}/capabilities', 'AccountListCapabilitiesParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const data = Object.keys(account.object.capabilities ?? {}).map((name) => capability(account, name))
    return { object: 'list', data, has_more: false, url: ctx.url }
  }),

  route('GET', '/v1/accounts/{account}/capabilities/{capability}', 'AccountRetrieveCapabilityParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const name = ctx.path.capability ?? ''
    if (!known(account, name)) throw noSuchCapability(name)
    return capability(account, name)
  }),

  route('POST', '/v1/accounts/{account}/capabilities/{capability}', 'AccountUpdateCapabilityParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const name = ctx.path.capability ?? ''
    if (!known(account, name) && !capabilityNames.test(name)) throw noSuchCapability(name)
    const before = account.object
    const previous = capability(account, name)
    requestCapability(ctx.sandbox, account, name, ctx.params.requested)
    announceAccount(account, before, ctx.emit)
    const changed = capability(account, name)
    ctx.emit('capability.updated', changed, { account, previous })
    return changed
  }),
]

const capabilityNames = /^[a-z0-9_]+_payments$|^(transfers|treasury|card_issuing|tax_reporting_us_1099_(k|misc))$/

const known = (account: AccountState, name: string) => Object.hasOwn(account.object.capabilities ?? {}, name)

const noSuchCapability = (name: string) =>
  invalidRequest(`No such capability: '${name}'`, { code: 'resource_missing', param: 'capability' }, 404)

/** A capability is a view of its account: what the account still owes is what holds it back. */
export function capability(account: AccountState, name: string): Stripe.Capability {
  const requestedAt = accountFacts(account).requested.get(name)
  const states = new Map<string, Stripe.Capability.Status>(Object.entries(account.object.capabilities ?? {}))
  const { requirements } = account.object
  const asked = requestedAt !== undefined
  return {
    id: name,
    object: 'capability',
    account: account.id,
    future_requirements: nothingAsked(),
    requested: asked,
    requested_at: requestedAt ?? null,
    requirements: {
      ...nothingAsked(),
      alternatives: asked ? (requirements?.alternatives ?? []) : [],
      currently_due: asked ? (requirements?.currently_due ?? []) : [],
      disabled_reason: asked && requirements?.disabled_reason ? 'requirements.fields_needed' : null,
      errors: asked ? (requirements?.errors ?? []) : [],
      eventually_due: asked ? (requirements?.eventually_due ?? []) : [],
      past_due: asked ? (requirements?.past_due ?? []) : [],
    },
    status: asked ? (states.get(name) ?? 'inactive') : 'unrequested',
  }
}

const nothingAsked = (): Stripe.Capability.Requirements => ({
  ...noRequirements(),
  alternatives: [],
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
})
