import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  lead: 'Stripe asks you for the information here, in its own form.',
  begin: 'Continue',
  working: 'Preparing…',
  failed: 'The account could not be prepared',
  resume: 'Open the form again',
  hosted: 'Continue on Stripe’s page instead',
  stands: 'This is where your account stands now.',
  leave: 'Leave for now',
  done: 'Done',
}

export type EmbeddedModeMessages = typeof en

export const embeddedModeMessages = /* @__PURE__ */ defineMessages(
  'EmbeddedOnboarding',
  en,
  () => import('./embeddedMode.messages.ja.js'),
)
