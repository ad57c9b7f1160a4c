import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'What you sell',
  hint: 'What you sell, to whom, and when they pay. Two or three sentences.',
  too_short: (min: string) => `Describe it in at least ${min} characters`,
}

export type ProductDescriptionMessages = typeof en

export const productDescriptionMessages = /* @__PURE__ */ defineMessages(
  'ProductDescription',
  en,
  () => import('./productDescription.messages.ja.js'),
)
