import { type AccountFacts, factAt, type PersonFacts } from './facts.js'

export type Role = 'representative' | 'owner' | 'director' | 'executive'

/** Requirements name people by what they are to the business until there is a person: then by the person's id. */
export const roleOfGroup: Readonly<Record<string, Role>> = {
  representative: 'representative',
  owners: 'owner',
  directors: 'director',
  executives: 'executive',
}

export function peopleAs(facts: AccountFacts, role: Role): PersonFacts[] {
  return [...facts.people.values()].filter(({ said }) => said.relationship?.[role] === true)
}

/** How the facts about each person of the account begin: `individual`, or `person_…`. */
export function partiesOf(facts: AccountFacts): string[] {
  const alone = factAt(facts, 'individual.dob.year') === undefined && facts.individualId === null
  const people = [...facts.people.keys()]
  return isIndividual(facts) && !alone ? ['individual', ...people] : people
}

/** Before it is known what kind of business it is, the person counts as its only one. */
export function isIndividual({ supplied }: AccountFacts): boolean {
  return supplied.business_type === undefined || supplied.business_type === 'individual'
}
