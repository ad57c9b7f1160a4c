import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { type AccountFacts, accountFacts, factAt } from './facts.js'
import { isRefusedDocument } from './isRefusedDocument.js'
import { partiesOf, peopleAs } from './partyOf.js'
import { personChecks } from './personChecks.js'
import { valueChecks } from './valueChecks.js'

/** One entry of `requirements.errors`. The codes are Stripe's; see docs.stripe.com/connect/testing for the values. */
export interface FailedCheck {
  code: Stripe.Account.Requirements.Error.Code
  reason: string
  requirement: string
  /** Asked again together with it, without an error of their own. */
  also?: readonly string[]
  /** Stripe goes on taking charges meanwhile. */
  sparesCharges?: boolean
}

/** What verification makes of the values supplied so far. A person is only judged once everything about them is there. */
export function failedChecks(account: AccountState, stillMissing: readonly string[]): FailedCheck[] {
  const facts = accountFacts(account)
  const refuses = (file: unknown) => isRefusedDocument(account, file)
  const byValue = valueChecks.flatMap(({ path, requirement = path, values }) => {
    const value = String(factAt(facts, path))
    const failed = Object.hasOwn(values, value) ? values[value] : undefined
    return failed ? [{ ...failed, requirement }] : []
  })
  const isComplete = (party: string) => {
    const names = party === 'individual' ? /^(individual|representative)\./ : new RegExp(`^${party}\\.`)
    return !stillMissing.some((field) => names.test(field))
  }
  const checks = [
    ...byValue,
    ...companyChecks(facts, refuses),
    ...documentChecks(facts.supplied.documents, 'documents'),
    ...partiesOf(facts).flatMap((party) => (isComplete(party) ? personChecks(facts, party, refuses) : [])),
  ]
  return checks.filter(({ requirement }) => !facts.confirmed.has(requirement))
}

function companyChecks(facts: AccountFacts, refuses: (file: unknown) => boolean): FailedCheck[] {
  const failed: FailedCheck[] = []
  for (const name of ['address', 'address_kana', 'address_kanji']) {
    const path = `company.${name}`
    const line1 = factAt(facts, `${path}.line1`)
    const error = {
      code: 'verification_failed_address_match',
      reason: 'The address of the business could not be matched. Please correct it.',
      requirement: `${path}.line1`,
    } as const
    if (line1 === 'address_no_match') failed.push({ ...error, sparesCharges: true })
    if (line1 === 'address_line1_no_match') {
      // An account never leaves its country, and a second line is nobody's duty.
      const parts = Object.keys(Object(factAt(facts, path))).filter((part) => part !== 'country' && part !== 'line2')
      failed.push({ ...error, also: parts.map((part) => `${path}.${part}`) })
    }
  }
  if (refuses(factAt(facts, 'company.verification.document.front'))) {
    failed.push({ ...documentRefused, requirement: 'company.verification.document' })
  }
  return [...failed, ...registryChecks(facts)]
}

/** A register of companies that names other people than the account does. */
function registryChecks(facts: AccountFacts): FailedCheck[] {
  const named = (role: 'director' | 'owner') =>
    peopleAs(facts, role).map(({ id, said }) => ({
      id,
      name: said.first_name ?? said.first_name_kanji ?? said.first_name_kana ?? '',
    }))
  const directors = named('director').flatMap(({ id, name }): FailedCheck[] => {
    if (name === 'mismatch_director') {
      const requirement = `${id}.first_name`
      return [
        {
          code: 'verification_directors_mismatch',
          reason: 'A director’s name differs from the register.',
          requirement,
        },
      ]
    }
    const requirement = 'company.directors_provided'
    if (name === 'missing_director') {
      return [{ code: 'verification_missing_directors', reason: 'The register names more directors.', requirement }]
    }
    if (name === 'extraneous_director') {
      return [{ code: 'verification_extraneous_directors', reason: 'The register names fewer directors.', requirement }]
    }
    return []
  })
  const owners = named('owner').some(({ name }) => name === 'mismatch_owner' || name === 'extraneous_owner')
  if (!owners) return directors
  const reason = 'The owners on the account are not those of the register.'
  return [...directors, { code: 'verification_missing_owners', reason, requirement: 'company.owners_provided' }]
}

const relationshipRefusals = new Map<string, Pick<FailedCheck, 'code' | 'reason'>>([
  [
    'file_relationship_document_invalid',
    { code: 'verification_document_invalid', reason: 'The document is not valid.' },
  ],
  [
    'file_relationship_document_mismatch',
    { code: 'verification_document_name_mismatch', reason: 'The name on the document differs from the account’s.' },
  ],
  [
    'file_relationship_document_invalid_signer',
    { code: 'invalid_signator', reason: 'The wrong person signed the document.' },
  ],
])

/** Documents of the business, or of what somebody is to it. */
export function documentChecks(documents: object, path: string): FailedCheck[] {
  return Object.entries(documents).flatMap(([name, document]: [string, { files?: string[] } | undefined]) => {
    const refusal = (document?.files ?? []).map((file) => relationshipRefusals.get(file)).find(Boolean)
    return refusal ? [{ ...refusal, requirement: `${path}.${name}.files` }] : []
  })
}

export const documentRefused = {
  code: 'verification_document_failed_other',
  reason: 'There was a problem with verification of this document. Please provide a different document.',
} as const satisfies Pick<FailedCheck, 'code' | 'reason'>
