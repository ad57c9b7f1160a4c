import { defineMessages } from '../../messages/defineMessages.js'

/** Dates come formatted. */
const en = {
  title: 'Required information',
  overdue: 'Overdue',
  due: 'Due now',
  dueBy: (day: string) => `Due by ${day}`,
  announced: 'Soon',
  announcedBy: (day: string) => `Needed from ${day}`,
  later: 'Later',
  checking: 'Stripe is checking',
  alternative: (labels: string) => `Or give instead: ${labels}`,
  and: ', ',
  add: 'Add',
  addLabel: (label: string) => `Add: ${label}`,
  none: 'Nothing is missing',
  noneText: 'What Stripe asks for later appears here.',
  loadFailed: 'The required information could not be loaded',
}

export type RequirementsListMessages = typeof en

export const requirementsListMessages = /* @__PURE__ */ defineMessages(
  'RequirementsList',
  en,
  () => import('./RequirementsList.messages.ja.js'),
)
