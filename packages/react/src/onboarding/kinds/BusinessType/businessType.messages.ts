import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Type of business',
  individual: 'Individual',
  individualNote: 'You sell in your own name, as a sole trader or freelancer',
  company: 'Company',
  companyNote: 'A registered company',
  non_profit: 'Nonprofit',
  non_profitNote: 'An organization that makes no profit',
  government_entity: 'Government entity',
  government_entityNote: 'A public body',
}

export type BusinessTypeMessages = typeof en

export const businessTypeMessages = /* @__PURE__ */ defineMessages(
  'BusinessType',
  en,
  () => import('./businessType.messages.ja.js'),
)
