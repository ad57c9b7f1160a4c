import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  modeNotOpen: 'This way is not open for this account',
  modeNotOpenText: 'Continue in another way.',
  noMode: 'Ask the platform how to continue.',
  hosted: 'Continue on Stripe',
  embedded: 'Continue with Stripe’s form',
  api: 'Continue here',
  oauth: 'Connect a Stripe account you have',
}

export type OtherModesMessages = typeof en

export const otherModesMessages = /* @__PURE__ */ defineMessages(
  'OtherModes',
  en,
  () => import('./otherModes.messages.ja.js'),
)
