import type { AccountRequirement, OnboardedAccount } from '@connect-kit/contract'
import type { FieldGroup } from '../FieldGroup.js'
import { fieldGroups, type PlacedName } from './fieldGroups.js'
import { fieldPlace } from './fieldPlace.js'
import { givenNames } from './givenNames.js'
import { type OnboardingStepId, onboardingStepIds } from './OnboardingStepId.js'
import { type PersonEntry, personEntries, type WantedPerson, wantedPersons } from './personEntries.js'

/** `refused`: Stripe was not content. `due`: missing after the account was submitted, or with a deadline. `todo`: not given yet. */
export type StepState = 'done' | 'due' | 'refused' | 'todo'

export interface OnboardingStep {
  id: OnboardingStepId
  groups: readonly FieldGroup[]
  state: StepState
  /** Of the company: who is named, and whom Stripe still misses. */
  persons: readonly PersonEntry[]
  wanted: readonly WantedPerson[]
  /** It cannot be answered before the type of the business is known. */
  locked: boolean
}

/** As Connect.js has it. @public */
export interface CollectionOptions {
  /** `eventually_due`: ask at once for what Stripe will want later. */
  fields?: 'currently_due' | 'eventually_due'
  /** Whether what is only announced is asked for too. */
  futureRequirements?: 'omit' | 'include'
}

export interface StepOptions {
  collect?: CollectionOptions | undefined
  order?: readonly OnboardingStepId[] | undefined
  only?: readonly OnboardingStepId[] | undefined
}

/** The steps of an account: made of what Stripe asks for and what was given, never of a fixed list. */
export function onboardingSteps(account: OnboardedAccount, options: StepOptions = {}): OnboardingStep[] {
  const { country, status, answers } = account
  const asked = status.requirements.filter((requirement) => isAsked(requirement, options.collect ?? {}))
  const needed = asked.filter(({ awaiting }) => awaiting === 'account')
  const typeIsDue = needed.some(({ name }) => name === 'business_type')

  const placed = [
    ...asked.map(({ name, errors, awaiting }) => ({ name, errors: awaiting === 'account' ? errors : [] })),
    ...givenNames(account).map((name) => ({ name, errors: [] })),
  ].map(({ name, errors }): PlacedName => ({ place: placeOf(name, country, answers.business_type), errors }))

  const isCompany = answers.business_type !== undefined && answers.business_type !== 'individual'
  const persons = isCompany ? personEntries(account, asked) : []
  const wanted = isCompany ? wantedPersons(needed, country) : []

  const steps = onboardingStepIds.flatMap((id): OnboardingStep[] => {
    const own = placed.filter(({ place }) => place.step === id && place.person === undefined)
    const groups = withAlternatives(fieldGroups(own, country), account)
    const people = id === 'persons' ? { persons, wanted } : { persons: [], wanted: [] }
    const isThere = groups.length > 0 || people.persons.length > 0 || people.wanted.length > 0 || id === 'review'
    if (!isThere) return []
    const missing = needed.filter(({ name }) => placeOf(name, country, answers.business_type).step === id)
    return [{ id, groups, ...people, state: stateOf(missing, account), locked: typeIsDue && id !== 'business_type' }]
  })
  return chosen(withReview(steps, account), options)
}

function isAsked(
  { due, announced, errors }: AccountRequirement,
  { fields = 'currently_due', futureRequirements = 'omit' }: CollectionOptions,
): boolean {
  if (errors.length > 0) return true
  if (announced) return futureRequirements === 'include'
  return due !== 'eventually_due' || fields === 'eventually_due'
}

/** Before the type of the business is known, Stripe calls the seller the representative. */
function placeOf(name: string, country: string, type: string | undefined) {
  return fieldPlace(
    type === undefined ? name.replace(/^representative\.(?!relationship)/, 'individual.') : name,
    country,
  )
}

function stateOf(missing: readonly AccountRequirement[], { details_submitted }: OnboardedAccount): StepState {
  if (missing.length === 0) return 'done'
  if (missing.some(({ errors }) => errors.length > 0)) return 'refused'
  return details_submitted || missing.some(({ deadline }) => deadline !== null) ? 'due' : 'todo'
}

/** The review is done when there is nothing left to send. */
function withReview(
  steps: OnboardingStep[],
  { details_submitted, terms_accepted }: OnboardedAccount,
): OnboardingStep[] {
  const isOpen =
    !details_submitted || !terms_accepted || steps.some(({ id, state }) => id !== 'review' && state !== 'done')
  return steps.map((step) =>
    step.id === 'review' && step.state === 'done' && isOpen ? { ...step, state: 'todo' } : step,
  )
}

function chosen(steps: OnboardingStep[], { order, only }: StepOptions): OnboardingStep[] {
  const kept = only ? steps.filter(({ id }) => only.includes(id)) : steps
  if (!order) return kept
  const rank = (id: OnboardingStepId) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...kept].sort((a, b) => rank(a.id) - rank(b.id))
}

/** What can be given in place of a group stands with it, so that one of the two is asked for. */
function withAlternatives(groups: readonly FieldGroup[], { status, country }: OnboardedAccount): FieldGroup[] {
  return groups.map((group) => {
    const full = group.names.map((name) => (group.path === '' ? name : `${group.path}.${name}`))
    const instead = status.alternatives
      .filter(({ instead_of }) => instead_of.length > 0 && instead_of.every((name) => full.includes(name)))
      .flatMap(({ provide }) =>
        fieldGroups(
          provide.map((name) => ({ place: fieldPlace(name, country), errors: [] })),
          country,
        ),
      )
      .filter(({ kind, path }) => kind !== group.kind || path !== group.path)
    return instead.length > 0 ? { ...group, instead } : group
  })
}
