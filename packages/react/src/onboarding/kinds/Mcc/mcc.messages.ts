import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Industry',
  hint: 'The one that most of your sales belong to',
  waiting: 'Loading the list',
  none: 'Nothing found. Search by a word such as books, or by a 4-digit code.',
  failed: 'The list could not be loaded',
  retry: 'Try again',
  found: (count: string) => `${count} industries. Search by word or 4-digit code.`,
}

export type MccMessages = typeof en

export const mccMessages = /* @__PURE__ */ defineMessages('Mcc', en, () => import('./mcc.messages.ja.js'))
