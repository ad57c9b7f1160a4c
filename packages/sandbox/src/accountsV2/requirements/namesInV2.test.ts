import { expect, it } from 'vitest'
import { createSandbox } from '../../core/sandbox.js'
import { describedInV2 } from './namesInV2.js'

it.each([
  ['business_type', 'identity.entity_type'],
  ['business_profile.mcc', 'configuration.merchant.mcc'],
  ['business_profile.url', 'defaults.profile.business_url'],
  ['business_profile.product_description', 'defaults.profile.product_description'],
  ['business_profile.name', 'defaults.profile.doing_business_as'],
  ['business_profile.support_phone', 'configuration.merchant.support.phone'],
  ['settings.payments.statement_descriptor', 'configuration.merchant.statement_descriptor.descriptor'],
  ['settings.payments.statement_descriptor_kana', 'configuration.merchant.script_statement_descriptor.kana.descriptor'],
  ['tos_acceptance.ip', 'identity.attestations.terms_of_service.account.ip'],
  ['external_account', 'external_account'],
  ['individual.first_name', 'identity.individual.given_name'],
  ['individual.last_name_kanji', 'identity.individual.script_names.kanji.surname'],
  ['individual.dob.day', 'identity.individual.date_of_birth.day'],
  ['individual.address_kana.town', 'identity.individual.script_addresses.kana.town'],
  ['individual.id_number', 'identity.individual.id_numbers.us_ssn'],
  ['individual.ssn_last_4', 'identity.individual.id_numbers.us_ssn_last_4'],
  ['individual.nationality', 'identity.individual.nationalities'],
  ['individual.verification.document', 'identity.individual.documents.primary_verification'],
  ['individual.verification.additional_document', 'identity.individual.documents.secondary_verification'],
  ['company.name_kanji', 'identity.business_details.script_names.kanji.registered_name'],
  ['company.address.city', 'identity.business_details.address.city'],
  ['company.tax_id', 'identity.business_details.id_numbers.us_ein'],
  ['company.verification.document', 'identity.business_details.documents.primary_verification'],
  ['company.owners_provided', 'identity.attestations.persons_provided.owners'],
  ['representative.first_name', 'representative.given_name'],
  ['representative.relationship.title', 'representative.relationship.title'],
  ['owners.address.line1', 'owners.address.line1'],
  ['relationship.representative', 'relationship.representative'],
  ['documents.company_license.files', 'identity.business_details.documents.company_license.files'],
])('%s is %s', (field, description) => {
  const sandbox = createSandbox({ clock: 'frozen', country: 'US' })
  expect(describedInV2(sandbox.platform('sk_test_names').account, field)).toEqual({ description })
  sandbox.close()
})

it('says whom a requirement is about', () => {
  const sandbox = createSandbox({ clock: 'frozen', country: 'US' })
  const { account } = sandbox.platform('sk_test_names')
  expect(describedInV2(account, 'person_1.first_name')).toEqual({
    description: 'person_1.given_name',
    person: 'person_1',
  })
  const inquiry = 'interv_1.business_model_verification.form'
  expect(describedInV2(account, inquiry)).toEqual({ description: inquiry, inquiry: 'interv_1' })
  sandbox.close()
})
