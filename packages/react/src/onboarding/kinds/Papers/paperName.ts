const ofBusiness = [
  'bank_account_ownership_verification',
  'company_license',
  'company_memorandum_of_association',
  'company_ministerial_decree',
  'company_registration_verification',
  'company_tax_id_verification',
  'proof_of_address',
  'proof_of_business_presence',
  'proof_of_registration',
  'proof_of_ultimate_beneficial_ownership',
] as const

const ofPerson = ['company_authorization', 'passport', 'visa'] as const

/**
 * The paper of which a requirement asks for the files: `company_license` of `documents.company_license.files`; undefined for
 * one of tomorrow.
 */
export const paperName = (name: string, isPerson: boolean) =>
  (isPerson ? ofPerson : ofBusiness).find((paper) => name === `documents.${paper}.files`)
