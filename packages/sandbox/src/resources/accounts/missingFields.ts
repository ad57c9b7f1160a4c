import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { countrySpecs } from '../../core/data/countrySpecs.js'
import { newAccountRequirements } from '../../core/data/newAccountRequirements.js'
import { type AccountFacts, accountFacts, factAt } from './facts.js'

/** What Stripe would ask of this account now, less what was supplied. Only requested capabilities make it ask. */
export function missingFields(account: AccountState): string[] {
  const facts = accountFacts(account)
  if (facts.requested.size === 0) return []
  return askedOf(account, facts)
    .filter((field) => !isSupplied(account, facts, field))
    .sort()
}

/** Other fields that would do as well, as far as one of the originals is still due. */
export function alternativesFor(
  account: AccountState,
  due: readonly string[],
): Stripe.Account.Requirements.Alternative[] {
  const known = newAccountRequirements[account.country]?.alternatives ?? []
  return known.filter(({ original_fields_due }) => original_fields_due.some((field) => due.includes(field)))
}

function askedOf({ country }: AccountState, facts: AccountFacts): string[] {
  const fields = countrySpecs[country]?.verification_fields
  const businessType = facts.supplied.business_type
  if (businessType === 'individual') return fields?.individual.minimum ?? []
  if (businessType) return fields?.company.minimum ?? []
  // Before it is known what kind of business it is, the person is called the representative.
  const guessed = fields?.individual.minimum.map((field) => field.replace(/^individual\./, 'representative.'))
  return newAccountRequirements[country]?.currently_due ?? guessed ?? []
}

function isSupplied(account: AccountState, facts: AccountFacts, field: string): boolean {
  if (field === 'external_account') return (account.object.external_accounts?.data.length ?? 0) > 0
  if (field === 'business_profile.url' && alternativesFor(account, [field]).length > 0) {
    if (factAt(facts, 'business_profile.product_description')) return true
  }
  const path = facts.supplied.business_type ? field : field.replace(/^representative\./, 'individual.')
  // A full number holds the last four digits; in test mode the last four stand for the full number.
  if (/\.(ssn_last_4|id_number)$/.test(path)) {
    const person = path.replace(/\.\w+$/, '')
    return Boolean(factAt(facts, `${person}.ssn_last_4`) ?? factAt(facts, `${person}.id_number`))
  }
  // Countries that list the document ask for it when the keyed-in identity does not match: see `failedChecks`.
  if (path === 'individual.verification.document') return Boolean(factAt(facts, 'individual.dob.year'))
  if (path.endsWith('.verification.document')) return Boolean(factAt(facts, `${path}.front`))
  if (/_provided$/.test(path)) return factAt(facts, path) === true
  return Boolean(factAt(facts, path))
}
