import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Role in the company',
  hint: 'Choose all that apply',
  representative: 'Representative',
  representativeNote: 'Signs up for the company and may act for it',
  owner: 'Owner',
  ownerNote: 'Holds 25% or more of the company',
  director: 'Director',
  directorNote: 'Sits on the board',
  executive: 'Executive',
  executiveNote: 'Runs the company with significant responsibility',
  noRole: 'Choose at least one role',
  title: 'Job title',
  titleHint: 'For example CEO or Director',
  percent: 'Share of ownership (%)',
  badPercent: 'Enter a number from 0 to 100',
}

export type RelationshipMessages = typeof en

export const relationshipMessages = /* @__PURE__ */ defineMessages(
  'Relationship',
  en,
  () => import('./relationship.messages.ja.js'),
)
