import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { countrySpecs } from '../../core/data/countrySpecs.js'
import { newAccountRequirements } from '../../core/data/newAccountRequirements.js'
import { type AccountFacts, accountFacts, factAt } from './facts.js'
import { peopleAs, roleOfGroup } from './partyOf.js'

type BusinessType = Stripe.AccountCreateParams.BusinessType

/**
 * What Stripe would ask of this account now, less what was supplied. Only requested capabilities make it ask. Another business
 * type than the one on file shows what choosing it would lead to.
 */
export function missingFields(
  account: AccountState,
  businessType = accountFacts(account).supplied.business_type,
): string[] {
  const facts = accountFacts(account)
  if (facts.requested.size === 0) return []
  const asked = askedOf(account, businessType)
  const missing = asked.flatMap((field) => {
    const [group = ''] = field.split('.')
    if (businessType !== 'individual' && Object.hasOwn(roleOfGroup, group)) {
      return missingOfPeople(facts, group, field, businessType, asked)
    }
    return isSupplied(account, field) ? [] : [field]
  })
  return [...new Set(missing)].sort()
}

/** Other fields that would do as well, as far as one of the originals is still due. */
export function alternativesFor(
  account: AccountState,
  due: readonly string[],
): Stripe.Account.Requirements.Alternative[] {
  const known = newAccountRequirements[account.country]?.alternatives ?? []
  return known.filter(({ original_fields_due }) => original_fields_due.some((field) => due.includes(field)))
}

/** Documents that a country may ask for later, by the names of this account's people. */
export function laterDocuments(account: AccountState): string[] {
  const facts = accountFacts(account)
  const { business_type: businessType } = facts.supplied
  const fields = countrySpecs[account.country]?.verification_fields
  if (!businessType || businessType === 'individual') {
    const additional = fields?.individual.additional ?? []
    return additional.length > 0 ? additional : ['individual.verification.document']
  }
  const additional = fields?.company.additional ?? []
  const asked = additional.length > 0 ? additional : ['representative.verification.document']
  const [representative] = peopleAs(facts, 'representative')
  return asked.flatMap((field) => {
    if (!field.startsWith('representative.')) return [field]
    return representative ? [field.replace('representative', representative.id)] : []
  })
}

/** Full numbers that the last four digits do for until more money moves. */
export function laterNumbers(facts: AccountFacts): string[] {
  const parties = facts.supplied.business_type === 'individual' ? ['individual'] : [...facts.people.keys()]
  return parties
    .filter((party) => factAt(facts, `${party}.ssn_last_4`) && !factAt(facts, `${party}.id_number`))
    .map((party) => `${party}.id_number`)
}

function askedOf({ country }: AccountState, businessType: BusinessType | undefined): string[] {
  const fields = countrySpecs[country]?.verification_fields
  if (businessType === 'individual') return fields?.individual.minimum ?? []
  if (businessType) return (fields?.company.minimum ?? []).filter((field) => !spared(businessType).test(field))
  // Before it is known what kind of business it is, the person is called the representative.
  const guessed = fields?.individual.minimum.map((field) => field.replace(/^individual\./, 'representative.'))
  return newAccountRequirements[country]?.currently_due ?? guessed ?? []
}

/** Nobody owns a charity; of a public body Stripe asks neither who owns it nor numbers of whoever represents it. */
function spared(businessType: BusinessType): RegExp {
  if (businessType === 'non_profit') return /^owners\.|\.owners_provided$/
  if (businessType === 'government_entity') {
    return /^(owners|directors|executives)\.|_provided$|^representative\.(ssn_last_4|id_number|verification\.)|relationship\.executive$/
  }
  return /^$/
}

function missingOfPeople(
  facts: AccountFacts,
  group: string,
  field: string,
  businessType: BusinessType | undefined,
  asked: readonly string[],
): string[] {
  const role = roleOfGroup[group]
  if (!role) return []
  const rest = field.slice(group.length + 1)
  const people = peopleAs(facts, role)
  if (people.length > 0) {
    return people.filter(({ id }) => !saidOf(facts, id, rest)).map(({ id }) => `${id}.${rest}`)
  }
  if (!businessType) return saidOf(facts, 'individual', rest) ? [] : [field]
  if (role === 'representative') return [field]
  const declaration = `company.${group}_provided`
  if (factAt(facts, declaration) === true) return []
  // Where nobody has to say that all are named, there may be none to name.
  return asked.includes(declaration) || facts.people.size === 0 ? [field] : []
}

function isSupplied(account: AccountState, field: string): boolean {
  const facts = accountFacts(account)
  if (field === 'external_account') return (account.object.external_accounts?.data.length ?? 0) > 0
  if (field === 'business_profile.url' && alternativesFor(account, [field]).length > 0) {
    if (factAt(facts, 'business_profile.product_description')) return true
  }
  const [, person, rest] = field.match(/^(individual)\.(.+)$/) ?? []
  if (person && rest) return saidOf(facts, person, rest)
  if (/_provided$/.test(field)) return factAt(facts, field) === true
  return Boolean(factAt(facts, field))
}

/** Whether a person's field is there, or does not have to be. */
function saidOf(facts: AccountFacts, party: string, rest: string): boolean {
  const said = (path: string) => factAt(facts, `${party}.${path}`)
  // A full number holds the last four digits; the last four do until more money moves.
  if (rest === 'ssn_last_4' || rest === 'id_number') return Boolean(said('ssn_last_4') ?? said('id_number'))
  // Countries that list a document ask for it when the keyed-in identity does not match: see `failedChecks`.
  if (rest.startsWith('verification.')) return Boolean(said('dob.year') ?? said(`${rest}.front`))
  if (rest === 'relationship.executive') return said(rest) === true || said('relationship.owner') === true
  if (rest === 'relationship.percent_ownership') return said(rest) !== undefined
  return Boolean(said(rest))
}
