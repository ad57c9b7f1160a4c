import type { AccountRequirement, OnboardedAccount, OnboardedPerson } from '@connect-kit/contract'
import type { FieldGroup } from '../FieldGroup.js'
import { fieldGroups, type PlacedName } from './fieldGroups.js'
import { fieldPlace } from './fieldPlace.js'
import { leafNames } from './givenNames.js'
import type { StepState } from './onboardingSteps.js'

export const personRoles = ['representative', 'owner', 'director', 'executive'] as const

export type PersonRole = (typeof personRoles)[number]

/** Somebody of the company, with the fields of their own form. */
export interface PersonEntry {
  person: OnboardedPerson
  roles: readonly PersonRole[]
  groups: readonly FieldGroup[]
  state: StepState
}

/** Somebody whom Stripe misses. */
export interface WantedPerson {
  role: PersonRole
  groups: readonly FieldGroup[]
}

const prefixOf = {
  representative: 'representative',
  owner: 'owners',
  director: 'directors',
  executive: 'executives',
} as const

/** What everybody is asked: who they are and what they do. */
const always = (country: string) =>
  [
    ...(country === 'JP'
      ? ['last_name_kanji', 'first_name_kanji', 'last_name_kana', 'first_name_kana']
      : ['first_name', 'last_name']),
    'relationship.title',
    'relationship.percent_ownership',
    ...personRoles.map((role) => `relationship.${role}`),
  ].map((name) => ({ name: `person_.${name}`, errors: [] }))

const placed = (names: readonly { name: string; errors: AccountRequirement['errors'] }[], country: string) =>
  fieldGroups(
    names.map(({ name, errors }): PlacedName => ({ place: fieldPlace(name, country), errors })),
    country,
  )

/** Everybody who is named, the representative first. */
export function personEntries(
  { persons, country, details_submitted }: OnboardedAccount,
  asked: readonly AccountRequirement[],
): PersonEntry[] {
  return persons
    .map((person): PersonEntry => {
      const own = asked.filter(({ name }) => name.startsWith(`${person.id}.`))
      const missing = own.filter(({ awaiting }) => awaiting === 'account')
      const given = [...leafNames(person.answers), ...person.provided].map((name) => ({
        name: `${person.id}.${name}`,
        errors: [],
      }))
      const isRefused = missing.some(({ errors }) => errors.length > 0)
      const isDue = details_submitted || missing.some(({ deadline }) => deadline !== null)
      return {
        person,
        roles: personRoles.filter((role) => person.answers.relationship?.[role]),
        groups: placed([...always(country), ...own, ...given], country),
        state: missing.length === 0 ? 'done' : isRefused ? 'refused' : isDue ? 'due' : 'todo',
      }
    })
    .sort((a, b) => Number(b.roles.includes('representative')) - Number(a.roles.includes('representative')))
}

/** Whom Stripe misses: the representative, and owners or directors of whom none is named. */
export function wantedPersons(asked: readonly AccountRequirement[], country: string): WantedPerson[] {
  return personRoles.flatMap((role) => {
    const own = asked.filter(({ name }) => name.startsWith(`${prefixOf[role]}.`))
    return own.length > 0 ? [{ role, groups: placed([...always(country), ...own], country) }] : []
  })
}

/**
 * Without whom the step cannot be left. That nobody holds enough of the company to be named is an answer, where Stripe takes
 * one; that nobody represents or runs it is none.
 */
export function withoutTotal({ wanted, groups }: { wanted: readonly WantedPerson[]; groups: readonly FieldGroup[] }) {
  const isConfirmed = groups.some(({ kind, names }) => kind === 'persons' && names.includes('owners_provided'))
  return wanted.filter(({ role }) => role !== 'owner' || !isConfirmed)
}

/**
 * The form of somebody who is not named yet. Once a first owner or director is named, Stripe says what it wants of the next one
 * only after they are: the form asks for what it wanted of the first.
 */
export function newPersonGroups(
  { status, persons, country }: OnboardedAccount,
  role: PersonRole,
): readonly FieldGroup[] {
  const asked = status.requirements.filter(({ name }) => name.startsWith(`${prefixOf[role]}.`))
  if (asked.length > 0) return placed([...always(country), ...asked], country)
  const peer = persons.find(({ answers: { relationship } }) => relationship?.[role] && !relationship.representative)
  if (!peer) return placed(always(country), country)
  const ofPeer = [
    ...[...leafNames(peer.answers), ...peer.provided].map((name) => `person_.${name}`),
    ...status.requirements.filter(({ person }) => person === peer.id).map(({ name }) => name),
  ].map((name) => ({ name, errors: [] }))
  return placed([...always(country), ...ofPeer], country)
}
