import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  nationality: 'Nationality',
  hint: 'As in the passport or identity card',
}

export type NationalityFieldMessages = typeof en

/** A nationality. */
export const nationalityFieldMessages = /* @__PURE__ */ defineMessages(
  'NationalityField',
  en,
  () => import('./Nationality.messages.ja.js'),
)
