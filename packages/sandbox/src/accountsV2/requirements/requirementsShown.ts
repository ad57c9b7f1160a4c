import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { capability } from '../../resources/accounts/capability.js'
import { requestedCapabilities } from '../applied.js'
import type { Configuration } from '../factsV2.js'
import { type AccountV2, iso } from '../wire.js'
import { describedInV2 } from './namesInV2.js'

type Requirements = NonNullable<AccountV2['requirements']>
type Future = NonNullable<AccountV2['future_requirements']>
type Entry = NonNullable<Requirements['entries']>[number]
type Deadline = Entry['minimum_deadline']['status']
type Restriction = NonNullable<Entry['impact']['restricts_capabilities']>[number]
type Held = Stripe.Account.Requirements | Stripe.Account.FutureRequirements

/** What version 1 finds the account to owe, entry by entry. */
export function requirementsShown(account: AccountState): Requirements {
  const { requirements } = account.object
  return requirements ? shown(account, requirements, 'requirements') : { alternatives: [], entries: [], summary: {} }
}

export function futureRequirementsShown(account: AccountState): Future {
  const { future_requirements: held } = account.object
  if (!held) return { alternatives: [], entries: [], summary: {} }
  return {
    ...shown(account, held, 'future_requirements'),
    minimum_transition_date: held.current_deadline === null ? undefined : iso(held.current_deadline),
  }
}

function shown(account: AccountState, held: Held, list: 'requirements' | 'future_requirements'): Requirements {
  const restricting = restrictionsOf(account, list)
  const entries = dueIn(held).map(
    ({ field, deadline, awaiting }): Entry => ({
      awaiting_action_from: awaiting,
      ...named(account, field),
      errors: errorsOf(held, field),
      impact: { restricts_capabilities: restricting(field, deadline) },
      minimum_deadline: { status: deadline },
      requested_reasons: [
        {
          code:
            account.object.details_submitted && !held.errors?.length ? 'routine_verification' : 'routine_onboarding',
        },
      ],
    }),
  )
  const soonest = deadlines.find((status) => entries.some(({ minimum_deadline }) => minimum_deadline.status === status))
  return {
    alternatives: (held.alternatives ?? []).map(({ alternative_fields_due, original_fields_due }) => ({
      options: [
        {
          entries: alternative_fields_due.map((field) => ({
            awaiting_action_from: 'user' as const,
            ...named(account, field),
            errors: errorsOf(held, field),
          })),
        },
      ],
      original_entries: original_fields_due.map((field) => named(account, field)),
    })),
    entries,
    summary: soonest
      ? {
          minimum_deadline: {
            status: soonest,
            time: held.current_deadline === null ? undefined : iso(held.current_deadline),
          },
        }
      : {},
  }
}

const deadlines: readonly Deadline[] = ['past_due', 'currently_due', 'eventually_due']

interface Due {
  field: string
  deadline: Deadline
  awaiting: 'stripe' | 'user'
}

/** Each field once, by its earliest deadline; what is being verified waits for Stripe. */
function dueIn(held: Pick<Held, Deadline | 'pending_verification'>): Due[] {
  const found = new Map<string, Due>()
  for (const deadline of deadlines) {
    for (const field of held[deadline] ?? []) {
      if (!found.has(field)) found.set(field, { field, deadline, awaiting: 'user' })
    }
  }
  for (const field of held.pending_verification ?? []) {
    if (!found.has(field)) found.set(field, { field, deadline: 'eventually_due', awaiting: 'stripe' })
  }
  return [...found.values()].sort((a, b) => (a.field < b.field ? -1 : 1))
}

function named(account: AccountState, field: string): Pick<Entry, 'description' | 'reference'> {
  const { description, inquiry, person } = describedInV2(account, field)
  if (person) return { description, reference: { type: 'person', resource: person } }
  return { description, reference: inquiry ? { type: 'inquiry', inquiry } : null }
}

const errorsOf = (held: Held, field: string): Entry['errors'] =>
  (held.errors ?? [])
    .filter(({ requirement }) => requirement === field)
    .map(({ code, reason }) => ({ code, description: reason }))

/** Which capabilities a field holds back, and from when on. Payouts stop with the first of them. */
function restrictionsOf(account: AccountState, list: 'requirements' | 'future_requirements') {
  const requested = requestedCapabilities(account).map(({ name, ...place }) => ({
    ...place,
    due: new Map(dueIn(listOf(capability(account, name)[list])).map(({ field, deadline }) => [field, deadline])),
  }))
  return (field: string, deadline: Deadline): Restriction[] => {
    const restricted = requested.flatMap(({ capability: name, configuration, due }): Restriction[] => {
      const status = due.get(field)
      return status ? [{ capability: name, configuration, deadline: { status } }] : []
    })
    const payouts = new Set<string>(restricted.map(({ configuration }) => configuration))
    return [
      ...restricted,
      ...holders.filter((holder) => payouts.has(holder)).map((holder) => payoutsOf(holder, deadline)),
    ]
  }
}

const holders: readonly Configuration[] = ['merchant', 'recipient']

const payoutsOf = (configuration: Configuration, status: Deadline): Restriction => ({
  capability: 'stripe_balance.payouts',
  configuration,
  deadline: { status },
})

const listOf = (held: Partial<Record<Deadline | 'pending_verification', string[] | null>> | undefined) => ({
  currently_due: held?.currently_due ?? [],
  eventually_due: held?.eventually_due ?? [],
  past_due: held?.past_due ?? [],
  pending_verification: held?.pending_verification ?? [],
})
