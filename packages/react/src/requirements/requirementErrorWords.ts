import type { RequirementErrorMessages } from './requirementError.messages.js'

const differing = ['name', 'birthday', 'location', 'number', 'nationality'] as const

type Family = Exclude<keyof RequirementErrorMessages, 'other' | 'documentDiffers'>

/** Codes of one family are mended in the same way. First match wins. */
const families: readonly (readonly [RegExp, Family])[] = [
  [/unresolvable_postal_code/, 'postalCode'],
  [/invalid_address|invalid_street/, 'address'],
  [/dob_age_over/, 'ageMaximum'],
  [/dob_age_under/, 'age'],
  [/business_profile_name|company_name/, 'businessName'],
  [/product_description_length/, 'descriptionLength'],
  [/product_description_url/, 'descriptionIsUrl'],
  [/representative_country/, 'representativeCountry'],
  [/invalid_signator/, 'signatory'],
  [/statement_descriptor.*mismatch/, 'descriptorMismatch'],
  [/statement_descriptor.*denylisted/, 'descriptorDenied'],
  [/statement_descriptor/, 'descriptorLength'],
  [/invalid_tax_id/, 'taxIdFormat'],
  [/tax_id_not_issued/, 'taxIdNotIssued'],
  [/tax_id_match|business_iec/, 'taxIdMismatch'],
  [/tos_acceptance|unresolvable_ip/, 'terms'],
  [/document_expired/, 'documentExpired'],
  [/not_readable|corrupt|failed_copy|greyscale|document_incomplete/, 'documentUnreadable'],
  [/missing_back/, 'documentBack'],
  [/missing_front|not_uploaded/, 'documentFront'],
  [/directors_mismatch/, 'directorsMismatch'],
  [/document_name/, 'name'],
  [/document_dob/, 'birthday'],
  [/document_address/, 'location'],
  [/document_id_number/, 'number'],
  [/document_nationality/, 'nationality'],
  [/document_photo/, 'documentPhoto'],
  [/issue_or_expiry/, 'documentDates'],
  [/not_signed/, 'documentSignature'],
  [/too_large/, 'documentSize'],
  [/document_type/, 'documentType'],
  [/document_country/, 'documentCountry'],
  [/duplicate_type/, 'documentDuplicate'],
  [/selfie/, 'selfie'],
  [/verification_document/, 'documentRefused'],
  [/name_match/, 'nameMismatch'],
  [/id_number_match/, 'idNumberMismatch'],
  [/address/, 'addressMismatch'],
  [/authority/, 'authority'],
  [/verification_failed/, 'identity'],
  [/missing_directors/, 'directorsMissing'],
  [/extraneous_directors/, 'directorsExtra'],
  [/missing_executives/, 'executivesMissing'],
  [/missing_owners/, 'ownersMissing'],
  [/ownership_exemption/, 'ownershipExemption'],
  [/structure_mismatch/, 'structure'],
  [/requires_additional/, 'registration'],
  [/supportability|unsupported_business/, 'unsupported'],
  [/information_missing|external_request/, 'missing'],
  [/token_stale/, 'stale'],
]

/** Why Stripe is not content, in the reader's language; a code of tomorrow is told in Stripe's own words. */
export function requirementErrorWords({ code, reason }: { code: string; reason: string }, m: RequirementErrorMessages) {
  const family = families.find(([pattern]) => pattern.test(code))?.[1]
  if (family === undefined) return m.other(reason)
  const differs = differing.find((what) => what === family)
  return differs ? m.documentDiffers(m[differs]) : m[family]
}
