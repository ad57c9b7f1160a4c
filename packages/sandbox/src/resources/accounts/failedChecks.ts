import type { AccountState } from '../../core/account.js'
import { type AccountFacts, accountFacts, factAt } from './facts.js'

/** One entry of `requirements.errors`. The codes are Stripe's; see docs.stripe.com/connect/testing for the values. */
export interface FailedCheck {
  code: string
  reason: string
  requirement: string
}

/** What verification makes of the values supplied so far. The person is only judged once everything about them is there. */
export function failedChecks(account: AccountState, stillMissing: readonly string[]): FailedCheck[] {
  const facts = accountFacts(account)
  const checks = valueChecks.flatMap(({ path, values }) => {
    const value = String(factAt(facts, path))
    const failed = Object.hasOwn(values, value) ? values[value] : undefined
    return failed ? [{ ...failed, requirement: path }] : []
  })
  const personIsComplete = !stillMissing.some((field) => /^(individual|representative)\./.test(field))
  return personIsComplete ? [...checks, ...personChecks(facts)] : checks
}

function personChecks(facts: AccountFacts): FailedCheck[] {
  if (factAt(facts, 'individual.dob.year') === undefined) return []
  const failed: FailedCheck[] = []
  const matches = identityMatches(facts)
  const document = factAt(facts, 'individual.verification.document.front')
  if (!matches && document === undefined) {
    failed.push({
      code: 'verification_failed_keyed_identity',
      reason:
        'The identity information you entered cannot be verified. Please correct any errors or upload a document.',
      requirement: 'individual.verification.document',
    })
  } else if (document === 'file_identity_document_failure') {
    failed.push({
      code: 'verification_document_failed_other',
      reason: 'There was a problem with verification of this document. Please provide a different document.',
      requirement: 'individual.verification.document',
    })
  }
  const line1 = factAt(facts, 'individual.address.line1')
  const additional = factAt(facts, 'individual.verification.additional_document.front')
  if ((line1 === 'address_no_match' || line1 === 'address_line1_no_match') && additional === undefined) {
    failed.push({
      code: 'verification_failed_address_match',
      reason: 'The address you entered could not be matched. Please upload a document that shows it.',
      requirement: 'individual.verification.additional_document',
    })
  }
  return failed
}

/** Only two birthdays match in test mode, unless the number given for the person decides. */
function identityMatches(facts: AccountFacts): boolean {
  const id = factAt(facts, 'individual.id_number')
  if (id === '111111111') return false
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(factAt(facts, `individual.dob.${part}`)))
  return (year === 1901 || year === 1902) && month === 1 && day === 1
}

interface ValueCheck {
  path: string
  values: Record<string, Omit<FailedCheck, 'requirement'>>
}

const url = (code: string, reason: string) => ({ code: `invalid_url_${code}`, reason })

const valueChecks: ValueCheck[] = [
  {
    path: 'business_profile.url',
    values: {
      'https://disallowed.stripe.com': url('denylisted', 'Generic or well-known business URLs are not supported.'),
      'https://geoblocked.stripe.com': url(
        'website_inaccessible_geoblocked',
        'The URL is not reachable from everywhere.',
      ),
      'https://problem.stripe.com': url('website_other', 'The website could not be verified.'),
      'https://missing.stripe.com': url('website_incomplete', 'The website lacks necessary information.'),
      'https://mismatch.stripe.com': url(
        'website_business_information_mismatch',
        'The business on the website does not match the one on the account.',
      ),
      'https://passwordprotected.stripe.com': url(
        'website_inaccessible_password_protected',
        'The website is protected by a password.',
      ),
      'https://underconstruction.stripe.com': url(
        'website_incomplete_under_construction',
        'The website is not finished.',
      ),
      'https://inaccessible.stripe.com': url('website_inaccessible', 'The website could not be reached.'),
    },
  },
  {
    path: 'business_profile.name',
    values: {
      disallowed_dba: {
        code: 'invalid_business_profile_name_denylisted',
        reason: 'Generic or well-known business names are not supported.',
      },
      invalid_dba: { code: 'invalid_business_profile_name', reason: 'The business name is not valid.' },
    },
  },
  {
    path: 'company.tax_id',
    values: {
      '111111111': { code: 'verification_failed_tax_id_match', reason: 'The tax id does not match the company.' },
      '111111112': { code: 'verification_failed_tax_id_not_issued', reason: 'This tax id was never issued.' },
    },
  },
  {
    path: 'company.name',
    values: {
      disallowed_name: { code: 'invalid_company_name_denylisted', reason: 'Generic company names are not supported.' },
    },
  },
  {
    path: 'settings.payments.statement_descriptor',
    values: {
      mismatch: {
        code: 'invalid_statement_descriptor_business_mismatch',
        reason: 'The statement descriptor does not resemble the business.',
      },
      disallowed: {
        code: 'invalid_statement_descriptor_denylisted',
        reason: 'Generic or well-known statement descriptors are not supported.',
      },
    },
  },
]
