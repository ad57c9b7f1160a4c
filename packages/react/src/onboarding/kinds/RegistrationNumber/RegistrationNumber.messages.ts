import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  registration: 'Registration number',
  acn: 'Australian Company Number (ACN)',
}

export type RegistrationNumberFieldMessages = typeof en

/** A company’s number in its register. */
export const registrationNumberFieldMessages = /* @__PURE__ */ defineMessages(
  'RegistrationNumberField',
  en,
  () => import('./RegistrationNumber.messages.ja.js'),
)
