import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  title: 'Card statements',
  latin: 'Statement descriptor',
  latinJapan: 'Statement descriptor (Latin letters)',
  kana: 'Statement descriptor (kana)',
  kanji: 'Statement descriptor (kanji)',
  latinPrefix: 'Prefix for card payments',
  kanaPrefix: 'Prefix for card payments (kana)',
  kanjiPrefix: 'Prefix for card payments (kanji)',
  count: (count: string, max: string) => `${count} of ${max} characters`,
  preview: 'On a card statement',
  previewJapan: 'On a card statement. The card issuer chooses the script',
  too_short: (min: string) => `Enter at least ${min} characters`,
  letter_required: 'Enter at least one letter',
  descriptor_characters: 'Enter it without < > \\ \' " *',
  statement_descriptor_invalid: 'Stripe does not take this text. Enter the name that customers know',
}

export type StatementDescriptorMessages = typeof en

export const statementDescriptorMessages = /* @__PURE__ */ defineMessages(
  'StatementDescriptor',
  en,
  () => import('./StatementDescriptor.messages.ja.js'),
)
