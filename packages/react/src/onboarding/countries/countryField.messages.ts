import { defineMessages } from '../../messages/defineMessages.js'
import { plural } from '../../messages/plural.js'

const countries = /* @__PURE__ */ plural({ one: (n) => `${n} country`, other: (n) => `${n} countries` })

const en = {
  waiting: 'Searching…',
  none: 'No country matches. Search by name or by its two letters.',
  failed: 'The countries could not be loaded',
  retry: 'Try again',
  found: (count: number, hasMore: boolean) => (hasMore ? `The first ${countries(count)}` : countries(count)),
}

export type CountryFieldMessages = typeof en

/** One of all countries. */
export const countryFieldMessages = /* @__PURE__ */ defineMessages(
  'CountryField',
  en,
  () => import('./countryField.messages.ja.js'),
)
