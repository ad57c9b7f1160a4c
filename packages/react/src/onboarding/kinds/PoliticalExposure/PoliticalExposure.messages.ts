import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Important public function',
  hint: 'Heads of state, ministers, members of parliament, high judges and officers, their close family and associates',
  none: 'No, and never held',
  existing: 'Yes, now or in the past',
  choose: 'Choose one',
}

export type PoliticalExposureFieldMessages = typeof en

/** Whether somebody is politically exposed. */
export const politicalExposureFieldMessages = /* @__PURE__ */ defineMessages(
  'PoliticalExposureField',
  en,
  () => import('./PoliticalExposure.messages.ja.js'),
)
