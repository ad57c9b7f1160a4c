import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  name: 'Legal name of the company',
  hint: 'Exactly as registered, with its legal form (Inc., Ltd, GmbH)',
}

export type CompanyNameFieldMessages = typeof en

/** The legal name of a company. */
export const companyNameFieldMessages = /* @__PURE__ */ defineMessages(
  'CompanyNameField',
  en,
  () => import('./CompanyName.messages.ja.js'),
)
