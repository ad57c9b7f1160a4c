import type { AccountState } from '../../core/account.js'

/** A requirement of version 1 as version 2 describes it, and the person or the inquiry that it is about. */
interface Described {
  readonly description: string
  readonly person?: string
  readonly inquiry?: string
}

/** `individual.first_name_kana` is `identity.individual.script_names.kana.given_name`. */
export function describedInV2(account: AccountState, field: string): Described {
  const whole = wholeNames[field]
  if (whole) return { description: whole }
  const [subject = '', ...rest] = field.split('.')
  const member = rest.join('.')
  if (subject === 'individual') return { description: `identity.individual.${personMember(account, member)}` }
  if (subject === 'company') return { description: companyMember(account, member) }
  if (subject === 'documents') return { description: `identity.business_details.documents.${member}` }
  if (subject === 'business_profile' && member.startsWith('support_')) {
    return { description: `configuration.merchant.support.${member.slice('support_'.length)}` }
  }
  if (subject.startsWith('person_')) {
    return { description: `${subject}.${personMember(account, member)}`, person: subject }
  }
  if (subject.startsWith('interv_')) return { description: field, inquiry: subject }
  return { description: parties.has(subject) ? `${subject}.${personMember(account, member)}` : field }
}

/** Until persons exist, they are asked for by what they are. */
const parties = new Set(['authorizers', 'directors', 'executives', 'owners', 'representative'])

const wholeNames: Readonly<Record<string, string>> = {
  business_type: 'identity.entity_type',
  'business_profile.annual_revenue': 'identity.business_details.annual_revenue',
  'business_profile.estimated_worker_count': 'identity.business_details.estimated_worker_count',
  'business_profile.mcc': 'configuration.merchant.mcc',
  'business_profile.monthly_estimated_revenue': 'identity.business_details.monthly_estimated_revenue',
  'business_profile.name': 'defaults.profile.doing_business_as',
  'business_profile.product_description': 'defaults.profile.product_description',
  'business_profile.url': 'defaults.profile.business_url',
  'settings.bacs_debit_payments.display_name': 'configuration.merchant.bacs_debit_payments.display_name',
  'settings.card_payments.statement_descriptor_prefix': 'configuration.merchant.statement_descriptor.prefix',
  'settings.card_payments.statement_descriptor_prefix_kana':
    'configuration.merchant.script_statement_descriptor.kana.prefix',
  'settings.card_payments.statement_descriptor_prefix_kanji':
    'configuration.merchant.script_statement_descriptor.kanji.prefix',
  'settings.payments.statement_descriptor': 'configuration.merchant.statement_descriptor.descriptor',
  'settings.payments.statement_descriptor_kana': 'configuration.merchant.script_statement_descriptor.kana.descriptor',
  'settings.payments.statement_descriptor_kanji': 'configuration.merchant.script_statement_descriptor.kanji.descriptor',
  'tos_acceptance.date': 'identity.attestations.terms_of_service.account.date',
  'tos_acceptance.ip': 'identity.attestations.terms_of_service.account.ip',
  'tos_acceptance.user_agent': 'identity.attestations.terms_of_service.account.user_agent',
}

const personMembers: Readonly<Record<string, string>> = {
  first_name: 'given_name',
  first_name_kana: 'script_names.kana.given_name',
  first_name_kanji: 'script_names.kanji.given_name',
  full_name_aliases: 'additional_names',
  gender: 'legal_gender',
  last_name: 'surname',
  last_name_kana: 'script_names.kana.surname',
  last_name_kanji: 'script_names.kanji.surname',
  nationality: 'nationalities',
  ssn_last_4: 'id_numbers.us_ssn_last_4',
  'verification.additional_document': 'documents.secondary_verification',
  'verification.document': 'documents.primary_verification',
}

function personMember(account: AccountState, member: string): string {
  const known = personMembers[member]
  if (known) return known
  if (member === 'id_number') return withType('id_numbers', personIdType(account.country))
  return scripted(member).replace(/^dob(?=\.|$)/, 'date_of_birth')
}

const companyMembers: Readonly<Record<string, string>> = {
  directors_provided: 'identity.attestations.persons_provided.directors',
  directorship_declaration: 'identity.attestations.directorship_declaration',
  executives_provided: 'identity.attestations.persons_provided.executives',
  name: 'identity.business_details.registered_name',
  name_kana: 'identity.business_details.script_names.kana.registered_name',
  name_kanji: 'identity.business_details.script_names.kanji.registered_name',
  owners_provided: 'identity.attestations.persons_provided.owners',
  ownership_declaration: 'identity.attestations.ownership_declaration',
  representative_declaration: 'identity.attestations.representative_declaration',
  'verification.document': 'identity.business_details.documents.primary_verification',
}

function companyMember(account: AccountState, member: string): string {
  const known = companyMembers[member]
  if (known) return known
  const inDetails = (name: string) => `identity.business_details.${name}`
  if (member === 'tax_id') return inDetails(withType('id_numbers', companyIdType(account.country)))
  if (member === 'registration_number') {
    return inDetails(withType('id_numbers', registrationIds[account.country] ?? companyIdType(account.country)))
  }
  if (member === 'vat_id') return inDetails(`id_numbers.${account.country.toLowerCase()}_vat`)
  return inDetails(scripted(member).replace(/^verification\./, 'documents.'))
}

const scripted = (member: string) => member.replace(/^address_(kana|kanji)(?=\.|$)/, 'script_addresses.$1')

const withType = (name: string, type: string | undefined) => (type ? `${name}.${type}` : name)

/** The number by which a country knows a person; not all have one. */
export const personIdType = (country: string): string | undefined => personIds[country]
export const companyIdType = (country: string): string | undefined => companyIds[country]

const personIds: Readonly<Record<string, string>> = {
  BR: 'br_cpf',
  CA: 'ca_sin',
  DE: 'de_stn',
  FR: 'fr_nir',
  GB: 'gb_nino',
  JP: 'jp_inc',
  MX: 'mx_rfc',
  SG: 'sg_nric',
  US: 'us_ssn',
}

const companyIds: Readonly<Record<string, string>> = {
  AU: 'au_abn',
  BR: 'br_cnpj',
  CA: 'ca_cn',
  DE: 'de_hrn',
  FR: 'fr_siren',
  GB: 'gb_crn',
  JP: 'jp_cn',
  MX: 'mx_rfc',
  SG: 'sg_uen',
  US: 'us_ein',
}

/** Where the number in the register of companies is another one than the number of the tax office. */
const registrationIds: Readonly<Record<string, string>> = { AU: 'au_acn', HK: 'hk_cr' }

/** Whether a company's number is that of the register. */
export const isRegistration = (type: string): boolean => Object.values(registrationIds).includes(type)
