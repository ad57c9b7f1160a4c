import type { BusinessNameMessages } from './businessName.messages.js'

export const ja: BusinessNameMessages = {
  label: '事業の名称',
  hint: '購入者に知られている名称（屋号、ショップ名など）',
}
