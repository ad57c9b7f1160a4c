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
  kanaState: 'Prefecture (kana)',
  kanaCity: 'City or ward (kana)',
  kanaTown: 'Town and chome (kana)',
  kanaLine1: 'Block and number (kana)',
  kanaLine2: 'Building and room (kana)',
}

export type AddressJapanMessages = typeof en

export const addressJapanMessages = /* @__PURE__ */ defineMessages(
  'AddressJapan',
  en,
  () => import('./AddressJapan.messages.ja.js'),
)
