import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  title: 'How long it takes',
  haveReady:
    'Have at hand: an identity document, the details of your bank account, and what your business sells. You can stop and go on later.',
}

export type WhatHappensMessages = typeof en

export const whatHappensMessages = /* @__PURE__ */ defineMessages(
  'WhatHappens',
  en,
  () => import('./whatHappens.messages.ja.js'),
)
