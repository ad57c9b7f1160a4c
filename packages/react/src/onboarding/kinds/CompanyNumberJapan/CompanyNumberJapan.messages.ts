import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Corporate number',
  hint: '13 digits, or the 12 digits of the commercial register',
  sent: (digits: string) => `The first digit only checks the others. These 12 digits are sent: ${digits}`,
  corporate_number_digits: 'Enter 13 or 12 digits',
  checksum: 'The first digit does not fit the others. Compare the number with the register',
}

export type CompanyNumberJapanMessages = typeof en

export const companyNumberJapanMessages = /* @__PURE__ */ defineMessages(
  'CompanyNumberJapan',
  en,
  () => import('./CompanyNumberJapan.messages.ja.js'),
)
