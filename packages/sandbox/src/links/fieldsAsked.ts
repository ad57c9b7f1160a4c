import type { AccountState } from '../core/account.js'
import { accountFacts, factAt } from '../resources/accounts/facts.js'
import { missingFields } from '../resources/accounts/missingFields.js'
import { describeField } from './describeField.js'
import { byFieldOrder } from './fieldOrder.js'
import { fieldPath } from './fieldPath.js'
import type { OnboardingError, OnboardingField, OnboardingOptions, OnboardingSection } from './onboardingForm.js'
import { requirementMessage } from './requirementMessages.js'
import { sectionOf, sectionTitle } from './sections.js'

/** The questions of a moment, grouped as a person would expect them, in the order in which they are asked. */
export function fieldsAsked(
  account: AccountState,
  { fields: collect = 'currently_due', draft = {}, update = false, future = false, also = [] }: OnboardingOptions,
  refused: ReadonlyMap<string, OnboardingError>,
): OnboardingSection[] {
  const sections = new Map<string, OnboardingField[]>()
  const announced = future ? (account.object.future_requirements?.[collect] ?? []) : []
  const asked = new Set(pathsAsked(account, collect, announced, draft.business_type))
  for (const path of new Set([...asked, ...(update ? changeable(account) : []), ...also])) {
    const due = asked.has(path)
    const section = sectionOf(path)
    const error = refused.get(path) ?? standingError(account, path)
    const value = draft[path] ?? knownValue(account, path)
    const description = describeField(account, path)
    const required = due && description.required
    const field = { ...description, path, value, due, required, ...(error ? { error } : {}) }
    sections.set(section, [...(sections.get(section) ?? []), field])
  }
  return [...sections]
    .map(([id, fields]) => ({ id, title: sectionTitle(account, id), fields: fields.sort(byFieldOrder) }))
    .sort((a, b) => orderOf(a.id) - orderOf(b.id))
}

/** What people come to change when nothing is due. */
function changeable(account: AccountState): string[] {
  const business = ['name', 'product_description', 'url', 'support_phone'].map((name) => `business_profile.${name}`)
  const party = accountFacts(account).supplied.business_type === 'individual' ? 'individual' : 'company'
  return [...business, ...(party === 'individual' ? ['individual.email'] : []), `${party}.phone`]
}

function pathsAsked(
  account: AccountState,
  collect: 'currently_due' | 'eventually_due',
  announced: readonly string[],
  chosen?: string,
): string[] {
  const { requirements } = account.object
  const stored = accountFacts(account).supplied.business_type
  const due = requirements?.[collect] ?? []
  const asked =
    chosen && chosen !== stored ? ['business_type', ...missingFields(account, chosen), ...erroneous(account)] : due
  const paths = new Set([...asked, ...announced].flatMap((field) => fieldPath(account, field)))
  const refused = new Set(erroneous(account))
  return [...paths].filter((path) => {
    const [party = ''] = path.split('.')
    if (/^(owners|directors|executives)\.verification\./.test(path)) return false
    // Asked only when what was typed about the person does not do.
    if (/\.verification\.(additional_)?document$/.test(path) && paths.has(`${party}.dob`)) return refused.has(path)
    return !(path === `${party}.id_number` && paths.has(`${party}.ssn_last_4`))
  })
}

const erroneous = (account: AccountState) =>
  (account.object.requirements?.errors ?? []).map(({ requirement }) => requirement)

/** Why verification refused what is on file. */
function standingError(account: AccountState, path: string): OnboardingError | undefined {
  const found = account.object.requirements?.errors?.find(({ requirement }) =>
    fieldPath(account, requirement).includes(path),
  )
  return found && { code: found.code, message: requirementMessage(found.code, found.reason) }
}

/** Numbers that identify a person or a company are never shown again. */
const secret = /\.(id_number|id_number_secondary|ssn_last_4|tax_id|vat_id)$|^external_account/

function knownValue(account: AccountState, path: string): string {
  if (secret.test(path)) return ''
  const facts = accountFacts(account)
  if (path.endsWith('.dob')) {
    const part = (name: string, digits: number) => String(factAt(facts, `${path}.${name}`) ?? '').padStart(digits, '0')
    return factAt(facts, `${path}.year`) ? `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}` : ''
  }
  const value = factAt(facts, /\.(additional_)?document$/.test(path) ? `${path}.front` : path)
  return value === undefined || typeof value === 'object' ? '' : String(value)
}

const order = ['business', 'company', 'representative', 'individual', 'owners', 'directors', 'executives']

function orderOf(section: string): number {
  const position = order.indexOf(section)
  if (position >= 0) return position
  const last = ['external_account', 'documents', 'interventions', 'terms'].indexOf(section)
  return last < 0 ? order.length : order.length + 1 + last
}
