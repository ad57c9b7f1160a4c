import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  owners_provided: 'I have named everybody who holds 25% or more of the company',
  directors_provided: 'I have named all directors',
  executives_provided: 'I have named all executives',
  required: 'Confirm this when everybody is named',
}

export type PersonsProvidedMessages = typeof en

export const personsProvidedMessages = /* @__PURE__ */ defineMessages(
  'PersonsProvided',
  en,
  () => import('./personsProvided.messages.ja.js'),
)
