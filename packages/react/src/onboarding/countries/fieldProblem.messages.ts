import { defineMessages } from '../../messages/defineMessages.js'

const en = {
  digitsCount: (count: string) => `Enter ${count} digits`,
  digitsBetween: (min: string, max: string) => `Enter ${min} to ${max} digits`,
  format: (example: string) => `Enter it as in this example: ${example}`,
  checksum: 'The digits do not add up. Compare them with the document.',
  neverIssued: 'Nobody has this number. Compare it with the document.',
  characters: 'Enter letters and digits only',
  leadingZero: 'Zeros at the front belong to the number',
  notListed: 'Choose one from the list',
  iban: 'Enter an IBAN. It begins with two letters for the country.',
  ibanCountry: (country: string) => `${country} is not a country whose accounts have an IBAN here`,
  ibanLength: (country: string, count: string) => `An IBAN of ${country} has ${count} characters`,
  latin: 'Enter it in Latin letters',
  example: (example: string) => `Example: ${example}`,
}

export type FieldProblemMessages = typeof en

/** What is wrong with a number, a name or a place, by the code of the rule. */
export const fieldProblemMessages = /* @__PURE__ */ defineMessages(
  'FieldProblem',
  en,
  () => import('./fieldProblem.messages.ja.js'),
)
