import type { AccountState } from '../core/account.js'
import { paramFields } from '../core/params/paramFields.js'
import { accountFacts } from '../resources/accounts/facts.js'
import { isIndividual, roleOfGroup } from '../resources/accounts/partyOf.js'
import type { OnboardingAnswers, OnboardingError, OnboardingField } from './onboardingForm.js'
import { requirementMessage } from './requirementMessages.js'

/** What a filled-in form asks of the API, as its parameters: one update of the account and any number of persons. */
export interface OnboardingChanges {
  /** Refusals that need no API to be found. */
  problems: Map<string, OnboardingError>
  account: Tree
  /** What the API takes about an individual only as a person. */
  individual: Tree
  /** Of people there are already, by id. */
  known: Map<string, Tree>
  /** Of people who are not there yet, by the group that the form's fields stand in: `representative`, `owners` … */
  fresh: Map<string, Tree>
  /** Answers to questions of Stripe's risk team. */
  interventions: string[]
  acceptsTerms: boolean
}

/** Parameters as a form would send them, hash in hash. */
export interface Tree {
  [key: string]: string | Tree
}

export function changesFrom(
  account: AccountState,
  fields: readonly OnboardingField[],
  values: OnboardingAnswers,
  partial: boolean,
): OnboardingChanges {
  const facts = accountFacts(account)
  const chosen = values.business_type || facts.supplied.business_type
  const alone = values.business_type ? chosen === 'individual' : isIndividual(facts) && chosen !== undefined
  const changes: OnboardingChanges = {
    problems: new Map(),
    account: {},
    individual: {},
    known: new Map(),
    fresh: new Map(),
    interventions: [],
    acceptsTerms: false,
  }
  const groups = new Set(fields.flatMap(({ path }) => ((values[path] ?? '').trim() ? [path.split('.')[0] ?? ''] : [])))
  for (const field of fields) {
    const { path, type } = field
    const [group = '', ...rest] = path.split('.')
    const value = (values[path] ?? '').trim()
    if (value === '' || (type === 'checkbox' && value !== 'true')) {
      // A first owner or director may be left out, not half left out.
      const needed = field.required || (Object.hasOwn(roleOfGroup, group) && groups.has(group) && type !== 'checkbox')
      const kept = field.value !== '' && type === 'file'
      if (needed && !partial && !kept && values[path] !== undefined) changes.problems.set(path, missingAnswer)
      continue
    }
    if (group === 'tos_acceptance') changes.acceptsTerms = true
    else if (group.startsWith('interv_')) changes.interventions.push(path)
    else if (facts.people.has(group)) setAt(treeOf(changes.known, group), rest, value)
    else if (group === 'representative' && alone) setAt(changes.account, ['individual', ...rest], value)
    else if (group === 'individual' && !individualParams.has(rest[0] ?? '')) setAt(changes.individual, rest, value)
    else if (Object.hasOwn(roleOfGroup, group)) setAt(treeOf(changes.fresh, group), rest, value)
    else setAt(changes.account, [group, ...rest], value)
  }
  // A bank account is on file or it is not: half of one is asked for again.
  if ([...changes.problems.keys()].some((path) => path.startsWith('external_account.'))) {
    delete changes.account.external_account
  }
  return changes
}

const { individual } = paramFields('AccountUpdateParams')
const individualParams = new Set(individual?.type.kind === 'object' ? Object.keys(individual.type.fields) : [])

const missingAnswer: OnboardingError = {
  code: 'parameter_missing',
  message: requirementMessage('parameter_missing', 'Please fill this in.'),
}

function treeOf(trees: Map<string, Tree>, name: string): Tree {
  const tree = trees.get(name) ?? {}
  trees.set(name, tree)
  return tree
}

function setAt(tree: Tree, [key = '', ...rest]: readonly string[], value: string): void {
  if (key === 'dob') {
    const [year = '', month = '', day = ''] = value.split('-')
    tree.dob = { year, month: String(Number(month)), day: String(Number(day)) }
    return
  }
  if (rest.length > 0) {
    const inner = tree[key]
    const next = typeof inner === 'object' ? inner : {}
    tree[key] = next
    setAt(next, rest, value)
    return
  }
  if (/^(additional_)?document$/.test(key)) tree[key] = { front: value }
  else if (key === 'files' || key === 'full_name_aliases') tree[key] = { 0: value }
  else tree[key] = value
}
