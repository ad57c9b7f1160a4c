import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import type { Scope } from '../../money/scope.js'
import { taxRegistrations } from '../objects.js'
import { requireCountry } from '../requireCountry.js'
import { countryOptions } from './countryOptions.js'

export const taxRegistrationRoutes: Route[] = [
  route('POST', '/v1/tax/registrations', 'Tax.RegistrationCreateParams', (ctx) => {
    const { params } = ctx
    requireCountry(params.country, 'country')
    const country = params.country.toUpperCase()
    const from = momentOf(params.active_from, ctx.now)
    const until = params.expires_at ?? null
    requireOrder(from, until)
    const registration = taxRegistrations(ctx.account).insert({
      id: ctx.sandbox.ids.next('taxreg'),
      object: 'tax.registration',
      active_from: from,
      country,
      country_options: countryOptions(country, params.country_options),
      created: ctx.now,
      expires_at: until,
      livemode: false,
      status: statusAt(ctx.now, from, until),
    })
    followClock(ctx, registration)
    return registration
  }),

  route('GET', '/v1/tax/registrations', 'Tax.RegistrationListParams', (ctx) => {
    const { status } = ctx.params
    return listOf(ctx, taxRegistrations(ctx.account), { where: { status: status === 'all' ? undefined : status } })
  }),

  route('GET', '/v1/tax/registrations/{registration}', 'Tax.RegistrationRetrieveParams', ({ account, path }) =>
    stored(account, path.registration),
  ),

  route('POST', '/v1/tax/registrations/{registration}', 'Tax.RegistrationUpdateParams', (ctx) => {
    const { account, now, params } = ctx
    const before = stored(account, ctx.path.registration)
    const from = params.active_from === undefined ? before.active_from : momentOf(params.active_from, now)
    const until =
      params.expires_at === undefined ? before.expires_at : params.expires_at ? momentOf(params.expires_at, now) : null
    requireOrder(from, until)
    const changed = taxRegistrations(account).update(before.id, {
      active_from: from,
      expires_at: until,
      status: statusAt(now, from, until),
    })
    followClock(ctx, changed)
    return changed
  }),
]

const momentOf = (given: number | 'now' | string, now: number): number => (given === 'now' ? now : Number(given))

function statusAt(now: number, from: number, until: number | null): Stripe.Tax.Registration.Status {
  if (until !== null && until <= now) return 'expired'
  return from <= now ? 'active' : 'scheduled'
}

/** It begins and ends by itself. */
function followClock(
  { account, sandbox }: Scope,
  { id, active_from: from, expires_at: until }: Stripe.Tax.Registration,
) {
  for (const at of [from, until]) {
    if (at === null || at <= sandbox.clock.now()) continue
    sandbox.scheduler.schedule(at, `tax registration ${id}`, () => {
      const held = taxRegistrations(account).get(id)
      if (!held) return
      const status = statusAt(sandbox.clock.now(), held.active_from, held.expires_at)
      taxRegistrations(account).update(id, { status })
    })
  }
}

function requireOrder(from: number, until: number | null): void {
  if (until === null || until > from) return
  throw invalidRequest('`expires_at` must be later than `active_from`.', { param: 'expires_at' })
}

function stored(account: AccountState, id = ''): Stripe.Tax.Registration {
  const registration = taxRegistrations(account).get(id)
  if (!registration) throw missing('tax registration', id)
  return registration
}
