import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  search: 'Find address',
  searching: 'Finding…',
  found: (address: string) => `Filled in: ${address}`,
  several: 'Several towns share this postal code. Check the town.',
  choose: 'Several towns share this postal code. Which is yours?',
  unknown: 'No address was found for this postal code. Check it, or enter the address yourself.',
  failed: 'The address could not be looked up. Try again, or enter it yourself.',
  sevenDigits: 'Enter 7 digits',
  prefecture_unknown: 'Enter the whole name of one of the 47 prefectures.',
  address_characters: 'Enter it without < > { } and pictures',
  postal_code_town_mismatch: 'This town is not in the postal code. Check both',
  chome_required: 'Add the chome to the town, for example 1丁目',
}

export type PostalLookupMessages = typeof en

export const postalLookupMessages = /* @__PURE__ */ defineMessages(
  'PostalLookup',
  en,
  () => import('./postalLookup.messages.ja.js'),
)
