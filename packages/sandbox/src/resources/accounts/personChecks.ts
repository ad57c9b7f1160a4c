import { type AccountFacts, factAt } from './facts.js'
import { documentChecks, documentRefused, type FailedCheck } from './failedChecks.js'

/** What verification makes of one person, `individual` or `person_…`, everything about whom is there. */
export function personChecks(facts: AccountFacts, party: string, refuses: (file: unknown) => boolean): FailedCheck[] {
  const said = (path: string) => factAt(facts, `${party}.${path}`)
  const failed = documentChecks(facts.people.get(party)?.said.documents ?? {}, `${party}.documents`)
  // Of a director who is nothing else Stripe takes the name and looks it up in the register.
  if (said('dob.year') === undefined || !isIdentified(facts, party)) return failed
  if (isListed(facts, party)) return failed
  const document = said('verification.document.front')
  const requirement = `${party}.verification.document`
  if (refuses(document)) failed.push({ ...documentRefused, requirement })
  else if (document === undefined && !identityMatches(facts, party)) {
    failed.push({
      code: 'verification_failed_keyed_identity',
      reason:
        'The identity information you entered cannot be verified. Please correct any errors or upload a document.',
      requirement,
    })
  }
  const additional = said('verification.additional_document.front')
  const unmatched = ['address', 'address_kana', 'address_kanji'].some((address) =>
    /^address_(line1_)?no_match$/.test(String(said(`${address}.line1`))),
  )
  if (refuses(additional)) {
    failed.push({ ...documentRefused, requirement: `${party}.verification.additional_document` })
  } else if (unmatched && additional === undefined) {
    failed.push({
      code: 'verification_failed_address_match',
      reason: 'The address you entered could not be matched. Please upload a document that shows it.',
      requirement: `${party}.verification.additional_document`,
    })
  }
  return failed
}

/** The birthday of somebody on a list of sanctions: Stripe looks into it by itself. */
export function isListed(facts: AccountFacts, party: string): boolean {
  return birthday(facts, party) === '1900-1-1' && !facts.cleared.has(`${party}.verification.document`)
}

/** Whether Stripe looks into who this person is. */
function isIdentified(facts: AccountFacts, party: string): boolean {
  const { representative, owner, executive } = facts.people.get(party)?.said.relationship ?? {}
  return party === 'individual' || representative === true || owner === true || executive === true
}

/** Only two birthdays match in test mode, unless the number given for the person decides. */
function identityMatches(facts: AccountFacts, party: string): boolean {
  if (factAt(facts, `${party}.id_number`) === '111111111') return false
  if (factAt(facts, `${party}.ssn_last_4`) === '1111') return false
  // The third is that of somebody whom Stripe looked into and cleared.
  return ['1901-1-1', '1902-1-1', '1900-1-1'].includes(birthday(facts, party))
}

const birthday = (facts: AccountFacts, party: string) =>
  ['year', 'month', 'day'].map((part) => Number(factAt(facts, `${party}.dob.${part}`))).join('-')
