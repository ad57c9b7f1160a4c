import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  vatId: 'VAT number',
  abn: 'ABN',
}

export type VatIdFieldMessages = typeof en

/** A VAT number. */
export const vatIdFieldMessages = /* @__PURE__ */ defineMessages(
  'VatIdField',
  en,
  () => import('./VatId.messages.ja.js'),
)
