import type { AccountState } from '../../core/account.js'
import { accountFacts } from '../../resources/accounts/facts.js'
import { roleOfGroup } from '../../resources/accounts/partyOf.js'

interface Restriction {
  only?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
}

/**
 * `collectionOptions.requirements` of Connect.js: names of requirements, with `*` for any part of one and with `owners.`,
 * `directors.` and the like for everybody who is one.
 */
export function requirementFilter(account: AccountState, { only, exclude }: Restriction): (path: string) => boolean {
  const matches = (patterns: readonly string[]) => {
    const expressions = patterns.map(expressionOf)
    return (path: string) => namesOf(account, path).some((name) => expressions.some((one) => one.test(name)))
  }
  if (only) return matches(only)
  const isExcluded = matches(exclude ?? [])
  return (path) => !isExcluded(path)
}

const expressionOf = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

/** Every name of a requirement that this field of the form answers. */
function namesOf(account: AccountState, path: string): string[] {
  const names = [path]
  if (path.endsWith('.dob')) names.push(...['day', 'month', 'year'].map((part) => `${path}.${part}`))
  if (path === 'tos_acceptance') names.push('tos_acceptance.date', 'tos_acceptance.ip')
  if (path.startsWith('external_account.')) names.push('external_account')
  const [id = ''] = path.split('.')
  const relationship = accountFacts(account).people.get(id)?.said.relationship
  if (!relationship) return names
  const groups = Object.entries(roleOfGroup).flatMap(([group, role]) => (relationship[role] ? [group] : []))
  return [...names, ...groups.flatMap((group) => names.map((name) => name.replace(id, group)))]
}
