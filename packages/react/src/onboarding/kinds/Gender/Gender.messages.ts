import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  gender: 'Gender',
  hint: 'As in the identity document',
  female: 'Female',
  male: 'Male',
  choose: 'Choose one',
}

export type GenderFieldMessages = typeof en

/** A gender, where it is asked for. */
export const genderFieldMessages = /* @__PURE__ */ defineMessages(
  'GenderField',
  en,
  () => import('./Gender.messages.ja.js'),
)
