import type { FailedCheck } from './failedChecks.js'

interface ValueCheck {
  path: string
  /** What is asked for because of it, when that is not the value itself. */
  requirement?: string
  values: Readonly<Record<string, Pick<FailedCheck, 'code' | 'reason'>>>
}

/** Values that fail verification in test mode, each in its own way. */
export const valueChecks: readonly ValueCheck[] = [
  {
    path: 'business_profile.url',
    values: {
      'https://disallowed.stripe.com': {
        code: 'invalid_url_denylisted',
        reason: 'Generic or well-known business URLs are not supported.',
      },
      'https://geoblocked.stripe.com': {
        code: 'invalid_url_website_inaccessible_geoblocked',
        reason: 'The URL is not reachable from everywhere.',
      },
      'https://problem.stripe.com': {
        code: 'invalid_url_website_other',
        reason: 'The website could not be verified.',
      },
      'https://missing.stripe.com': {
        code: 'invalid_url_website_incomplete',
        reason: 'The website lacks necessary information.',
      },
      'https://mismatch.stripe.com': {
        code: 'invalid_url_website_business_information_mismatch',
        reason: 'The business on the website does not match the one on the account.',
      },
      'https://passwordprotected.stripe.com': {
        code: 'invalid_url_website_inaccessible_password_protected',
        reason: 'The website is protected by a password.',
      },
      'https://underconstruction.stripe.com': {
        code: 'invalid_url_website_incomplete_under_construction',
        reason: 'The website is not finished.',
      },
      'https://inaccessible.stripe.com': {
        code: 'invalid_url_website_inaccessible',
        reason: 'The website could not be reached.',
      },
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
    path: 'business_profile.product_description',
    requirement: 'business_profile.url',
    values: {
      require_url: {
        code: 'invalid_url_web_presence_detected',
        reason: 'The business has a website: please provide its URL.',
      },
    },
  },
  {
    path: 'company.tax_id',
    values: {
      '111111111': { code: 'verification_failed_tax_id_match', reason: 'The tax id does not match the company.' },
      '111111112': { code: 'verification_failed_tax_id_not_issued', reason: 'This tax id was never issued.' },
      '222221000': {
        code: 'verification_failed_name_match',
        reason: 'The company was not found in the register under this tax id.',
      },
    },
  },
  {
    path: 'company.tax_id',
    requirement: 'company.owners_provided',
    values: {
      '222221001': {
        code: 'verification_missing_owners',
        reason: 'The owners on the account were not found in the register.',
      },
      '222221003': { code: 'verification_missing_owners', reason: 'The register names owners who are missing here.' },
    },
  },
  {
    path: 'company.tax_id',
    requirement: 'company.directors_provided',
    values: {
      '222221002': {
        code: 'verification_extraneous_directors',
        reason: 'The directors on the account were not found in the register.',
      },
      '222221004': {
        code: 'verification_missing_directors',
        reason: 'The register names directors who are missing here.',
      },
    },
  },
  {
    path: 'company.name',
    values: {
      disallowed_name: {
        code: 'invalid_company_name_denylisted',
        reason: 'Generic company names are not supported.',
      },
      match_name_only: {
        code: 'verification_failed_name_match',
        reason: 'The name on the account differs from the one in the register.',
      },
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
  {
    path: 'settings.card_payments.statement_descriptor_prefix',
    values: {
      mismatch: {
        code: 'invalid_statement_descriptor_prefix_mismatch',
        reason: 'The statement descriptor prefix does not resemble the business.',
      },
      disallowed: {
        code: 'invalid_statement_descriptor_prefix_denylisted',
        reason: 'Generic or well-known statement descriptor prefixes are not supported.',
      },
    },
  },
]
