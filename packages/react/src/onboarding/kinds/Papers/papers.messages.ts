import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  bank_account_ownership_verification: 'Bank statement or check',
  bankHint: 'It has to show your name and the last 4 digits of the account number.',
  company_authorization: 'Authorization to act for the company',
  company_license: 'License of the business',
  company_memorandum_of_association: 'Articles of association',
  company_ministerial_decree: 'Ministerial decree',
  company_registration_verification: 'Certificate of registration',
  company_tax_id_verification: 'Proof of the tax ID',
  passport: 'Passport, page with the photo',
  proof_of_address: 'Proof of the address of the business',
  proof_of_business_presence: 'Proof that the business is there',
  proof_of_registration: 'Extract from the business register',
  proof_of_ultimate_beneficial_ownership: 'Proof of who owns the company',
  visa: 'Visa',
  missing: 'Upload this document',
}

export type PapersMessages = typeof en

/** What papers of a business are called, by Stripe's names of them. */
export const papersMessages = /* @__PURE__ */ defineMessages('Papers', en, () => import('./papers.messages.ja.js'))
