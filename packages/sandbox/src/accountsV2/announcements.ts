import { previousAttributes } from '../core/previousAttributes.js'
import type { EventV2 } from '../eventsV2/objects.js'
import type { Announced } from './announced.js'
import type { Configuration } from './factsV2.js'

type Announcement = Pick<EventV2, 'type' | 'data' | 'changes'>

const told = ['identity', 'defaults'] as const
const duties = ['requirements', 'future_requirements'] as const
const configurations: readonly Configuration[] = ['customer', 'merchant', 'recipient']

/** What there is to tell of an account that was like that and is like this now. */
export function announcementsOf(before: Announced | undefined, after: Announced): Announcement[] {
  if (!before) return [{ type: 'v2.core.account.created' }]
  if (before.closed !== after.closed && after.closed) return [{ type: 'v2.core.account.closed' }]
  if (same(before, after)) return []
  return [
    { type: 'v2.core.account.updated', changes: changesOf(plain(before), plain(after)) },
    ...told
      .filter((name) => !same(before[name], after[name]))
      .map(
        (name): Announcement => ({
          type: `v2.core.account[${name}].updated`,
          changes: changesOf({ [name]: before[name] }, { [name]: after[name] }),
        }),
      ),
    ...duties
      .filter((name) => !same(before[name], after[name]))
      .map((name): Announcement => ({ type: `v2.core.account[${name}].updated` })),
    ...configurations.flatMap((name) => configurationChange(name, before.configuration, after.configuration)),
  ]
}

/** The members that belong to no section. */
function plain(announced: Announced): object {
  const { configuration, defaults, future_requirements, identity, requirements, ...rest } = announced
  return rest
}

function configurationChange(
  name: Configuration,
  before: Announced['configuration'],
  after: Announced['configuration'],
): Announcement[] {
  const [{ capabilities: old, ...was }, { capabilities: now, ...is }] = [split(before[name]), split(after[name])]
  const states = statesIn(now)
  return [
    ...(same(was, is)
      ? []
      : [
          {
            type: `v2.core.account[configuration.${name}].updated` as const,
            changes: changesOf({ configuration: { [name]: was } }, { configuration: { [name]: is } }),
          },
        ]),
    ...[...states]
      .filter(([capability, status]) => statesIn(old).get(capability) !== status)
      .map(
        ([capability]): Announcement => ({
          type: `v2.core.account[configuration.${name}].capability_status_updated`,
          data: { updated_capability: capability },
        }),
      ),
  ]
}

const split = (shown: { capabilities?: object } | undefined) => ({ capabilities: {}, ...shown })

/** `card_payments` and `stripe_balance.payouts` with their status. */
function statesIn(capabilities: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(capabilities)) {
    if (typeof value !== 'object' || value === null) continue
    if (typeof value.status === 'string') found.set(`${prefix}${name}`, value.status)
    else for (const [inner, status] of statesIn(value, `${prefix}${name}.`)) found.set(inner, status)
  }
  return found
}

/** What became different, as it was and as it is. */
const changesOf = (before: object, after: object) => ({
  before: previousAttributes(before, after),
  after: previousAttributes(after, before),
})

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
