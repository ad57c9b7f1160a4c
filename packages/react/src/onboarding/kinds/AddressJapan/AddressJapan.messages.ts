import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  home: 'Home address',
  company: 'Address of the company',
  postal_code: 'Postal code',
  state: 'Prefecture',
  city: 'City or ward',
  town: 'Town and chome',
  townHint: 'Down to the chome. Example: 神宮前1丁目',
  moveChome: (town: string, line1: string) => `Move the chome to the town: ${town}, ${line1}`,
  line1: 'Block and number',
  line2: 'Building and room',
  kana: 'Address (kana)',
  kanaLater: 'Filled in from the address above',
  edit: 'Edit',
  editKana: 'Edit the address in kana',
  inKana: (label: string) => `${label} (kana)`,
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

export type AddressJapanMessages = typeof en

export const addressJapanMessages = /* @__PURE__ */ defineMessages(
  'AddressJapan',
  en,
  () => import('./AddressJapan.messages.ja.js'),
)
