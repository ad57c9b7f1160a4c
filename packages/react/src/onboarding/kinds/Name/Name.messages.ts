import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  first: 'First name',
  last: 'Last name',
  hint: 'As in the passport or identity card',
}

export type NameFieldsMessages = typeof en

/** A person’s name in Latin letters. */
export const nameFieldsMessages = /* @__PURE__ */ defineMessages(
  'NameFields',
  en,
  () => import('./Name.messages.ja.js'),
)
