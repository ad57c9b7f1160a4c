import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  question: 'Other names',
  hint: 'Former names, aliases and other spellings',
  no: 'None',
  yes: 'There are other names',
  name: (position: string) => `Other name ${position}`,
  add: 'Add another name',
  remove: (name: string) => `Remove ${name}`,
  choose: 'Choose one',
  required: 'Enter the name or choose “None”',
}

export type AliasFieldsMessages = typeof en

/** Other names of a person. */
export const aliasFieldsMessages = /* @__PURE__ */ defineMessages(
  'AliasFields',
  en,
  () => import('./Aliases.messages.ja.js'),
)
