import type Stripe from 'stripe'

/** What Stripe says only in a sentence, by words of it that have stayed the same for years. */
const sentences: readonly [RegExp, string][] = [
  [/cannot find an address with (a )?town/i, 'postal_code_town_mismatch'],
  [/multiple options matching the provided town|cho-me/i, 'chome_required'],
  [/kana variation|katakana/i, 'kana_required'],
  [/kanji variation/i, 'kanji_required'],
  [/bank code and the branch code|routing number/i, 'routing_number_invalid'],
  [/account number/i, 'account_number_invalid'],
  [/too many document verification attempts/i, 'document_attempts_exceeded'],
  [/support file type/i, 'document_type_unsupported'],
  [/(delete|remove) the representative/i, 'representative_required'],
  [/years of age/i, 'age_too_young'],
  [/invalid (day|month|year)/i, 'date_invalid'],
  [/statement descriptor/i, 'statement_descriptor_invalid'],
  [/cannot change .*business_type|business_type.*cannot be changed/i, 'business_type_fixed'],
  [/phone number/i, 'phone_invalid'],
  [/invalid mcc/i, 'mcc_invalid'],
  [/social security number/i, 'ssn_last_4_invalid'],
]

/** Codes that say no more than that something was refused. */
const vague: ReadonlySet<string> = new Set([
  'invalid_characters',
  'invalid_request',
  'parameter_invalid',
  'parameter_invalid_integer',
  'parameter_invalid_string',
  'resource_missing',
])

/** Stripe's code where it says why; else one of ours that does. Stripe's sentence goes no further: it can name the platform. */
export function refusalCode({ code, message, param = '' }: InstanceType<typeof Stripe.errors.StripeError>): string {
  if (code !== undefined && !vague.has(code)) return code
  const known = sentences.find(([words]) => words.test(message))
  if (known) return known[1]
  if (code !== 'resource_missing') return code === undefined || code === 'invalid_request' ? 'answer_refused' : code
  return /document|front|back/.test(param) ? 'document_unknown' : 'token_unknown'
}
