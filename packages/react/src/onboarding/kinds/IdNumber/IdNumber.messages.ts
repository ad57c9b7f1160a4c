import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  ssn: 'Social Security number (SSN)',
  ssnHint: 'Nine digits. If you have none, give your ITIN.',
  ssnLast4: 'Last 4 digits of the Social Security number',
  nric: 'NRIC or FIN',
  sin: 'Social Insurance Number (SIN)',
  cpf: 'CPF',
  rfcOrCurp: 'RFC or CURP',
  other: 'Personal identification number',
}

export type IdNumberFieldMessages = typeof en

/** A person’s number. */
export const idNumberFieldMessages = /* @__PURE__ */ defineMessages(
  'IdNumberField',
  en,
  () => import('./IdNumber.messages.ja.js'),
)
