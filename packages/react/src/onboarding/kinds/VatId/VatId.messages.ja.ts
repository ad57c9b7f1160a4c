import type { VatIdFieldMessages } from './VatId.messages.js'

export const ja: VatIdFieldMessages = {
  vatId: 'VAT 番号',
  abn: 'ABN',
}
