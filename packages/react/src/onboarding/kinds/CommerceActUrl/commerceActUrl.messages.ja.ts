import type { CommerceActUrlMessages } from './commerceActUrl.messages.js'

export const ja: CommerceActUrlMessages = {
  label: '特定商取引法に基づく表記の URL',
  hint: '販売者名、所在地、返品条件などを載せたページ',
}
