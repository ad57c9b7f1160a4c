import { readFileSync } from 'node:fs'
import { toAccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestSandbox, type TestSandbox } from '../../testing/testSandbox.js'
import { inV1Names } from './inV1Names.js'
import { v1NameOf } from './v1NameOf.js'

/** Every name that the components have a word for; a checked list of its own. */
const recorded: { v1: string[]; v2: string[] } = JSON.parse(
  readFileSync(new URL('../../../../react/src/requirements/data/requirementNames.json', import.meta.url), 'utf8'),
)

describe('a recorded name of version 2', () => {
  // Names of version 1 that no account of the recordings was asked for.
  const unrecorded = [
    'business_profile.name',
    'business_profile.support_phone',
    'company.structure',
    'settings.card_payments.statement_descriptor_prefix',
    'settings.payments.statement_descriptor_kana',
    'settings.payments.statement_descriptor_kanji',
    'relationship.representative',
  ]
  it.each(recorded.v2)('%s is one of version 1', (description) => {
    expect([...recorded.v1, ...unrecorded]).toContain(v1NameOf(description))
  })
})

it.each([
  ['identity.individual.script_names.kana.given_name', 'individual.first_name_kana'],
  ['identity.individual.script_names.kanji.surname', 'individual.last_name_kanji'],
  ['identity.individual.script_addresses.kana.town', 'individual.address_kana.town'],
  ['identity.individual.date_of_birth.day', 'individual.dob.day'],
  ['identity.individual.id_numbers', 'individual.id_number'],
  ['identity.individual.id_numbers.us_ssn', 'individual.id_number'],
  ['identity.individual.id_numbers.us_ssn_last_4', 'individual.ssn_last_4'],
  ['identity.individual.id_numbers.us_itin_last_4', 'individual.ssn_last_4'],
  ['identity.individual.legal_gender', 'individual.gender'],
  ['identity.individual.nationalities', 'individual.nationality'],
  ['identity.individual.additional_names', 'individual.full_name_aliases'],
  ['identity.individual.documents.secondary_verification', 'individual.verification.additional_document'],
  ['identity.individual.documents.primary_verification.front_back.back', 'individual.verification.document.back'],
  ['identity.business_details.registered_name', 'company.name'],
  ['identity.business_details.script_names.kana.registered_name', 'company.name_kana'],
  ['identity.business_details.script_addresses.kanji.city', 'company.address_kanji.city'],
  ['identity.business_details.id_numbers', 'company.tax_id'],
  ['identity.business_details.id_numbers.jp_cn', 'company.tax_id'],
  ['identity.business_details.id_numbers.gb_vat', 'company.vat_id'],
  ['identity.business_details.id_numbers.ca_gst_hst', 'company.vat_id'],
  ['identity.business_details.id_numbers.au_acn', 'company.registration_number'],
  ['identity.business_details.id_numbers.hk_cr', 'company.registration_number'],
  ['identity.business_details.documents.company_license.files', 'documents.company_license.files'],
  ['identity.business_details.documents.primary_verification', 'company.verification.document'],
  ['identity.business_details.annual_revenue', 'business_profile.annual_revenue'],
  ['identity.business_details.registration_date.day', 'company.registration_date.day'],
  ['identity.attestations.ownership_declaration.date', 'company.ownership_declaration.date'],
  ['identity.attestations.persons_provided.ownership_exemption_reason', 'company.ownership_exemption_reason'],
  ['identity.attestations.terms_of_service.account.user_agent', 'tos_acceptance.user_agent'],
  ['configuration.merchant.support.url', 'business_profile.support_url'],
  [
    'configuration.merchant.script_statement_descriptor.kana.prefix',
    'settings.card_payments.statement_descriptor_prefix_kana',
  ],
  ['configuration.merchant.bacs_debit_payments.display_name', 'settings.bacs_debit_payments.display_name'],
  ['contact_email', 'email'],
  ['owners.given_name', 'owners.first_name'],
  ['representative.script_names.kanji.given_name', 'representative.first_name_kanji'],
  ['person_1Ab.date_of_birth.year', 'person_1Ab.dob.year'],
  ['person_1Ab.relationship.percent_ownership', 'person_1Ab.relationship.percent_ownership'],
  ['person_1Ab.documents.passport.files', 'person_1Ab.documents.passport.files'],
])('%s is %s', (description, name) => {
  expect(v1NameOf(description)).toBe(name)
})

it.each([
  'external_account',
  'relationship.representative',
  'interv_1a.business_model_verification.form',
  'identity.something_new',
  'identity.attestations.something_new',
  'configuration.merchant.something_new',
  'configuration.recipient.something_new',
  'something_new',
  '',
])('“%s”, which version 1 has no other name for, stays as it is', (description) => {
  expect(v1NameOf(description)).toBe(description)
})

it.each([
  ['representative.given_name', 'person_2.first_name'],
  ['identity.individual.date_of_birth.day', 'person_2.dob.day'],
  ['surname', 'person_2.last_name'],
  ['person_2.surname', 'person_2.last_name'],
])('%s of a person begins with the person', (description, name) => {
  expect(v1NameOf(description, 'person_2')).toBe(name)
})

describe('an account that is read twice', () => {
  let sandbox: TestSandbox
  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  afterAll(() => sandbox.close())

  /** The same account in both views: what version 1 asks for, and what version 2 asks for in names of version 1. */
  async function asked(id: string) {
    const { stripe } = sandbox
    const v1 = toAccountStatus(await stripe.accounts.retrieve(id))
    const v2 = inV1Names(
      toAccountStatus(
        await stripe.v2.core.accounts.retrieve(id, {
          include: ['configuration.merchant', 'configuration.recipient', 'requirements', 'future_requirements'],
        }),
      ),
    )
    const told = ({ requirements, alternatives }: typeof v1) => ({
      requirements: requirements
        .map(({ name, person, due, awaiting, intervention, errors }) => ({
          name,
          person,
          due,
          awaiting,
          intervention,
          errors,
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      alternatives,
    })
    return { v1: told(v1), v2: told(v2) }
  }

  const create = (params: Stripe.AccountCreateParams) =>
    sandbox.stripe.accounts.create({
      type: 'custom',
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      ...params,
    })

  const countries = ['AU', 'BR', 'CA', 'DE', 'FR', 'GB', 'JP', 'MX', 'SG', 'US']
  const types = [undefined, 'individual', 'company', 'non_profit', 'government_entity'] as const

  it.each(countries)('is asked for the same things by the same names in %s', async (country) => {
    for (const business_type of types) {
      const { id } = await create({ country, business_type })
      const silent = await asked(id)
      expect(silent.v1.requirements.length).toBeGreaterThan(5)
      expect(silent.v2).toEqual(silent.v1)
      if (business_type === undefined || business_type === 'individual') continue
      for (const role of ['representative', 'owner', 'director', 'executive'] as const)
        await sandbox.stripe.accounts.createPerson(id, { first_name: 'Jenny', relationship: { [role]: true } })
      const peopled = await asked(id)
      expect(peopled.v1.requirements.some(({ person }) => person !== null)).toBe(true)
      expect(peopled.v2).toEqual(peopled.v1)
    }
  })

  it('is told the same way what was refused', async () => {
    const { id } = await create({
      country: 'US',
      business_type: 'company',
      business_profile: { url: 'https://missing.stripe.com' },
      company: {
        tax_id: '111111111',
        name: 'disallowed_name',
        address: { line1: 'address_no_match', city: 'New York', state: 'NY', postal_code: '10001' },
      },
    })
    const { v1, v2 } = await asked(id)
    expect(v1.requirements.filter(({ errors }) => errors.length > 0).map(({ name }) => name)).toEqual([
      'business_profile.url',
      'company.address.line1',
      'company.name',
      'company.tax_id',
    ])
    expect(v2).toEqual(v1)
  })

  it('is offered the same alternatives', async () => {
    const { id } = await create({ country: 'US', business_type: 'individual' })
    const { v1, v2 } = await asked(id)
    expect(v2.alternatives).toEqual([
      { instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] },
    ])
    expect(v1.alternatives).toEqual(v2.alternatives)
  })
})
