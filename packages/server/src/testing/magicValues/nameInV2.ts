const names: Readonly<Record<string, string>> = {
  'business_profile.name': 'defaults.profile.doing_business_as',
  'business_profile.support_phone': 'configuration.merchant.support.phone',
  'business_profile.url': 'defaults.profile.business_url',
  'company.address.city': 'identity.business_details.address.city',
  'company.address.line1': 'identity.business_details.address.line1',
  'company.address.postal_code': 'identity.business_details.address.postal_code',
  'company.address.state': 'identity.business_details.address.state',
  'company.address_kanji.city': 'identity.business_details.script_addresses.kanji.city',
  'company.address_kanji.line1': 'identity.business_details.script_addresses.kanji.line1',
  'company.address_kanji.postal_code': 'identity.business_details.script_addresses.kanji.postal_code',
  'company.address_kanji.state': 'identity.business_details.script_addresses.kanji.state',
  'company.address_kanji.town': 'identity.business_details.script_addresses.kanji.town',
  'company.directors_provided': 'identity.attestations.persons_provided.directors',
  'company.name': 'identity.business_details.registered_name',
  'company.owners_provided': 'identity.attestations.persons_provided.owners',
  'company.tax_id': 'identity.business_details.id_numbers.us_ein',
  'company.verification.document': 'identity.business_details.documents.primary_verification',
  'documents.bank_account_ownership_verification.files':
    'identity.business_details.documents.bank_account_ownership_verification.files',
  'documents.company_license.files': 'identity.business_details.documents.company_license.files',
  external_account: 'external_account',
  'individual.id_number': 'identity.individual.id_numbers.us_ssn',
  'individual.verification.additional_document': 'identity.individual.documents.secondary_verification',
  'individual.verification.document': 'identity.individual.documents.primary_verification',
  'interv.business_model_verification.form': 'interv.business_model_verification.form',
  'person.documents.company_authorization.files': 'person.documents.company_authorization.files',
  'person.first_name': 'person.given_name',
  'person.verification.additional_document': 'person.documents.secondary_verification',
  'person.verification.document': 'person.documents.primary_verification',
  'settings.card_payments.statement_descriptor_prefix': 'configuration.merchant.statement_descriptor.prefix',
  'settings.payments.statement_descriptor': 'configuration.merchant.statement_descriptor.descriptor',
  'tos_acceptance.date': 'identity.attestations.terms_of_service.account.date',
  'tos_acceptance.ip': 'identity.attestations.terms_of_service.account.ip',
}

/** What version 2 calls what the test values lead to. */
export const nameInV2 = (country: string, name: string): string | undefined =>
  country === 'JP' && name === 'company.tax_id' ? 'identity.business_details.id_numbers.jp_cn' : names[name]
