import type { CompanyNameFieldMessages } from './CompanyName.messages.js'

export const ja: CompanyNameFieldMessages = {
  name: '会社の正式名称',
  hint: '登記どおりに、法人格（Inc.、Ltd、GmbH など）も含めて入力してください',
}
