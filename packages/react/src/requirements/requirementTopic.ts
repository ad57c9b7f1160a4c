/** Whom a requirement is about. */
export type Party =
  | 'business'
  | 'company'
  | 'individual'
  | 'representative'
  | 'owner'
  | 'director'
  | 'executive'
  | 'authorizer'
  | 'person'

/** Both spellings of what is asked: v1 names end like the left, v2 names like the right. First match wins. */
const topics = {
  paper: /\bdocuments\.(?!primary|secondary)/,
  address_kana: /address_kana|script_addresses\.kana/,
  address_kanji: /address_kanji|script_addresses\.kanji/,
  address: /address\b|registered_address/,
  birthday: /\bdob\b|date_of_birth/,
  company_name_kana: /(company|business_details)\.(name_kana|script_names\.kana)/,
  company_name_kanji: /(company|business_details)\.(name_kanji|script_names\.kanji)/,
  company_name: /(company\.name|registered_name)\b/,
  tax_id: /\btax_id\b|business_details\.id_numbers/,
  vat_id: /vat_id/,
  registration_number: /registration_number/,
  structure: /\bstructure\b/,
  owners_provided: /owners_provided|persons_provided\.owners|ownership_declaration/,
  directors_provided: /directors_provided|persons_provided\.directors|directorship_declaration/,
  executives_provided: /executives_provided|persons_provided\.executives/,
  name_kana: /(first|last)_name_kana|script_names\.kana/,
  name_kanji: /(first|last)_name_kanji|script_names\.kanji/,
  aliases: /full_name_aliases|additional_names/,
  name: /(first|last|maiden)_name|given_name|surname/,
  additional_document: /additional_document|secondary_verification/,
  document: /verification|documents?\b|proof_of/,
  id_number: /id_number|ssn_last_4/,
  nationality: /nationalit/,
  political_exposure: /political_exposure/,
  gender: /gender/,
  title: /\btitle\b/,
  ownership: /percent_ownership/,
  position: /relationship/,
  email: /email/,
  support_contact: /support_(phone|email|url|address)|\bsupport\b/,
  phone: /phone/,
  business_type: /business_type|entity_type/,
  mcc: /\bmcc\b/,
  product_description: /product_description/,
  business_name: /business_profile\.name|doing_business_as/,
  commerce_act_url: /specified_commercial_transactions_act_url/,
  url: /\burl\b|business_url/,
  statement_descriptor_kana: /statement_descriptor(_prefix)?_kana|script_statement_descriptor\.kana/,
  statement_descriptor_kanji: /statement_descriptor(_prefix)?_kanji|script_statement_descriptor\.kanji/,
  statement_descriptor: /statement_descriptor/,
  terms: /tos_acceptance|terms_of_service/,
  bank_account: /external_account|bank_account/,
  revenue: /revenue|worker_count/,
} as const

/** What a requirement is about; `other` is a row with Stripe's own name and a way on. */
export type Topic = keyof typeof topics | 'intervention' | 'other'

export interface RequirementTopic {
  party: Party
  topic: Topic
}

/** Reads the name of a requirement, v1 or v2, apart: `individual.dob.day` is the birthday of the individual. */
export function requirementTopic(name: string): RequirementTopic {
  const party = partyOf(name)
  if (name.startsWith('interv_')) return { party, topic: 'intervention' }
  const found = Object.entries(topics).find(([, pattern]) => pattern.test(name))
  return { party, topic: found ? (found[0] as keyof typeof topics) : 'other' }
}

const parties: readonly (readonly [RegExp, Party])[] = [
  [/^person_/, 'person'],
  [/^representative\b/, 'representative'],
  [/^owners?\b/, 'owner'],
  [/^directors?\b/, 'director'],
  [/^executives?\b/, 'executive'],
  [/^authorizer\b/, 'authorizer'],
  [/^(individual|identity\.individual)\b/, 'individual'],
  [/^(company|identity\.business_details)\b/, 'company'],
]

const partyOf = (name: string): Party => parties.find(([pattern]) => pattern.test(name))?.[1] ?? 'business'
