import type { Party } from '../../requirements/requirementTopic.js'
import type { FieldKind } from '../FieldKind.js'
import type { OnboardingStepId } from './OnboardingStepId.js'

/** Where the answer to a requirement is given. */
export interface FieldPlace {
  step: OnboardingStepId
  kind: FieldKind
  party: Party
  /** The prefix of the answer: `individual`; empty for the account itself, and for a person in their own form. */
  path: string
  /** The rest of the name. */
  name: string
  /** An id of Stripe's, or whom nobody has named yet. */
  person?: string
}

type Rule = readonly [RegExp, FieldKind]

/** What Stripe may want to see of a business, or of somebody who acts for it. */
const papers = /^documents\.\w+\.files$/

const human = (isJapan: boolean): readonly Rule[] => [
  [/^(first|last)_name(_kana|_kanji)?$/, isJapan ? 'name_japan' : 'name'],
  [/^address_kan(a|ji)(\.|$)/, 'address_japan'],
  [/^address(\.|$)/, 'address'],
  [/^dob(\.|$)/, 'birthday'],
  [/^email$/, 'email'],
  [/^phone$/, 'phone'],
  [/^gender$/, 'gender'],
  [/^nationality$/, 'nationality'],
  [/^political_exposure$/, 'political_exposure'],
  [/^full_name_aliases$/, 'aliases'],
  [/^(id_number|ssn_last_4)$/, 'id_number'],
  [/^relationship\.(representative|owner|director|executive|title|percent_ownership)$/, 'relationship'],
  [/^verification\.(additional_)?document(\.|$)/, 'document'],
  [papers, 'papers'],
]

const company = (isJapan: boolean): readonly Rule[] => [
  [/^name(_kana|_kanji)?$/, isJapan ? 'company_name_japan' : 'company_name'],
  [/^address_kan(a|ji)(\.|$)/, 'address_japan'],
  [/^address(\.|$)/, 'address'],
  [/^tax_id$/, isJapan ? 'company_number_japan' : 'tax_id'],
  [/^vat_id$/, 'vat_id'],
  [/^registration_number$/, 'registration_number'],
  [/^structure$/, 'structure'],
  [/^phone$/, 'phone'],
  [/^(owners|directors|executives)_provided$/, 'persons'],
  [/^verification\.document(\.|$)/, 'document'],
]

const businessProfile: readonly Rule[] = [
  [/^mcc$/, 'mcc'],
  [/^product_description$/, 'product_description'],
  [/^url$/, 'url'],
  [/^name$/, 'business_name'],
  [/^support_(email|phone|url)$/, 'support'],
  [/^specified_commercial_transactions_act_url$/, 'commerce_act_url'],
]

const account: readonly (readonly [RegExp, FieldKind, OnboardingStepId])[] = [
  [/^business_type$/, 'business_type', 'business_type'],
  [/^email$/, 'email', 'business'],
  [/^external_account$/, 'bank_account', 'bank'],
  [/^tos_acceptance(\.|$)/, 'terms', 'review'],
  [papers, 'papers', 'more'],
]

/** Named in the plural where nobody is named yet. */
const roles = {
  representative: 'representative',
  owners: 'owner',
  directors: 'director',
  executives: 'executive',
  authorizer: 'authorizer',
} as const satisfies Record<string, Party>

const kindOf = (rules: readonly Rule[], name: string): FieldKind | undefined =>
  rules.find(([pattern]) => pattern.test(name))?.[1]

/** Where a requirement is answered, by Stripe's v1 name of it; what nobody knows is of kind `other`. */
export function fieldPlace(requirement: string, country: string): FieldPlace {
  const isJapan = country === 'JP'
  const [prefix = '', name = ''] = splitAt(requirement)
  const person = prefix.startsWith('person_') ? prefix : prefix in roles ? prefix : undefined
  if (person !== undefined && name !== '') {
    const party = isRole(person) ? roles[person] : 'person'
    return { step: 'persons', kind: kindOf(human(isJapan), name) ?? 'other', party, path: '', name, person }
  }
  if (prefix === 'individual') {
    const kind = kindOf(human(isJapan), name)
    // A sole trader has no role in a company, and Stripe takes papers of theirs as those of the business.
    if (kind && kind !== 'relationship' && kind !== 'papers')
      return { step: kind === 'document' ? 'documents' : 'individual', kind, party: prefix, path: prefix, name }
  }
  if (prefix === 'company') {
    const kind = kindOf(company(isJapan), name)
    const step = kind === 'document' ? 'documents' : kind === 'persons' ? 'persons' : 'company'
    if (kind) return { step, kind, party: prefix, path: prefix, name }
  }
  if (prefix === 'business_profile') {
    const kind = kindOf(businessProfile, name)
    if (kind) return { step: 'business', kind, party: 'business', path: prefix, name }
  }
  if (/^settings\.(payments|card_payments)\.statement_descriptor/.test(requirement))
    return { step: 'business', kind: 'statement_descriptor', party: 'business', path: prefix, name }
  const own = account.find(([pattern]) => pattern.test(requirement))
  if (own) return { step: own[2], kind: own[1], party: 'business', path: '', name: requirement }
  return { step: 'more', kind: 'other', party: 'business', path: '', name: requirement }
}

const isRole = (name: string): name is keyof typeof roles => name in roles

function splitAt(name: string): [string, string] {
  const dot = name.indexOf('.')
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)]
}
