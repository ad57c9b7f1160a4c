import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Link to the commercial transactions disclosure',
  hint: 'The page with the disclosure that Japanese law asks of online sellers (特定商取引法に基づく表記)',
}

export type CommerceActUrlMessages = typeof en

export const commerceActUrlMessages = /* @__PURE__ */ defineMessages(
  'CommerceActUrl',
  en,
  () => import('./commerceActUrl.messages.ja.js'),
)
