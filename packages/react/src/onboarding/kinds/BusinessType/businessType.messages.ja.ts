import type { BusinessTypeMessages } from './businessType.messages.js'

export const ja: BusinessTypeMessages = {
  label: '事業形態',
  individual: '個人',
  individualNote: '個人事業主、フリーランス',
  company: '法人',
  companyNote: '株式会社、合同会社など',
  non_profit: '非営利団体',
  non_profitNote: 'NPO 法人、一般社団法人など',
  government_entity: '政府機関',
  government_entityNote: '国、自治体などの公的機関',
}
