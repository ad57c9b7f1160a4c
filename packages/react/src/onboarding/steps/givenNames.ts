import type { OnboardedAccount } from '@connect-kit/contract'

/** Dotted names of everything that has a value: `{ dob: { day: 1 } }` → `dob.day`. A list is one value. */
export function leafNames(value: object, prefix = '', withEmpty = false): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const name = `${prefix}${key}`
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      return leafNames(inner, `${name}.`, withEmpty)
    }
    if (inner === undefined || inner === null) return []
    // That not everybody is named, Stripe notes before anybody has said a word.
    return (inner === '' || inner === false) && !withEmpty ? [] : [name]
  })
}

/** What Stripe already has, under the names of requirements; people's begin with their id. */
export function givenNames({
  answers,
  provided,
  persons,
  external_accounts,
  terms_accepted,
}: OnboardedAccount): string[] {
  const isIndividual = answers.business_type === 'individual'
  const fits = (name: string) => !name.startsWith(isIndividual ? 'company.' : 'individual.')
  return [
    ...[...leafNames(answers), ...provided].filter((name) => fits(name) && !name.endsWith('.country')),
    ...persons.flatMap(({ id, answers: own, provided: kept }) =>
      [...leafNames(own), ...kept].map((name) => `${id}.${name}`),
    ),
    ...(external_accounts.length > 0 ? ['external_account'] : []),
    ...(terms_accepted ? ['tos_acceptance.date'] : []),
  ]
}
