import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  phone: 'Phone',
  company: 'Business phone',
  hint: 'Used only to contact you about verification',
  incomplete: 'Enter the whole number. One from abroad begins with + and the code of its country.',
}

export type PhoneFieldMessages = typeof en

/** A telephone number. */
export const phoneFieldMessages = /* @__PURE__ */ defineMessages(
  'PhoneField',
  en,
  () => import('./Phone.messages.ja.js'),
)
