import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  ein: 'Employer Identification Number (EIN)',
  crn: 'Company registration number (CRN)',
  de_register: 'Commercial register or tax number',
  siren: 'SIREN or SIRET',
  uen: 'Unique Entity Number (UEN)',
  abn: 'Australian Business Number (ABN)',
  ca_bn: 'Business Number (BN)',
  cnpj: 'CNPJ',
  rfc: 'RFC',
  tax_id: 'Tax ID',
}

export type TaxIdFieldMessages = typeof en

/** A company’s number. */
export const taxIdFieldMessages = /* @__PURE__ */ defineMessages(
  'TaxIdField',
  en,
  () => import('./TaxId.messages.ja.js'),
)
