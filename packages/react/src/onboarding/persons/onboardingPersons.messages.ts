import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  representative: 'Representative',
  owner: 'Owner',
  director: 'Director',
  executive: 'Executive',
  noRole: 'No role yet',
  unnamed: 'No name yet',
  named: 'Named so far',
  nobody: 'Nobody is named yet',
  nobodyText: 'Begin with the representative: whoever signs up for the company.',
  addRepresentative: 'Add the representative',
  addOwner: 'Add an owner',
  addDirector: 'Add a director',
  addExecutive: 'Add an executive',
  missingTitle: 'Somebody is still missing',
  missingRepresentative: 'Stripe asks for a representative: whoever signs up for the company.',
  missingOwner: 'Stripe asks for everybody who holds 25% or more of the company.',
  missingDirector: 'Stripe asks for the directors.',
  missingExecutive: 'Stripe asks for an executive: whoever runs the business from day to day.',
  edit: 'Edit',
  editLabel: (name: string) => `Edit ${name}`,
  remove: 'Remove',
  removeLabel: (name: string) => `Remove ${name}`,
  removeAsk: (name: string) => `Remove ${name}?`,
  removeText: 'What was said of this person is deleted at Stripe.',
  removing: 'Removing…',
  keep: 'Keep',
  ownership: (percent: string) => `Ownership named: ${percent}%`,
  tooMuch: (percent: string) => `The shares add up to ${percent}%. Correct them.`,
  todo: 'Information missing',
  refused: 'Not accepted',
  done: 'Complete',
  save: 'Save person',
}

export type OnboardingPersonsMessages = typeof en

export const onboardingPersonsMessages = /* @__PURE__ */ defineMessages(
  'OnboardingPersons',
  en,
  () => import('./onboardingPersons.messages.ja.js'),
)
