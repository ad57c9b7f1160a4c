import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  given: 'Given',
  replace: 'Replace',
  keep: 'Keep the one that was given',
  hidden: 'It is never shown again.',
}

export type GivenMessages = typeof en

/** What was given and is never shown. */
export const givenMessages = /* @__PURE__ */ defineMessages('Given', en, () => import('./given.messages.ja.js'))
