const papers = [
  'bank_account_ownership_verification',
  'company_authorization',
  'company_license',
  'company_memorandum_of_association',
  'company_ministerial_decree',
  'company_registration_verification',
  'company_tax_id_verification',
  'passport',
  'proof_of_address',
  'proof_of_business_presence',
  'proof_of_registration',
  'proof_of_ultimate_beneficial_ownership',
  'visa',
] as const

/** The paper of which a requirement asks for the files: `company_license` of `documents.company_license.files`. */
export const paperName = (name: string) => papers.find((paper) => name.endsWith(`${paper}.files`))
