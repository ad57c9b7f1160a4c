import { describe, expect, it } from 'vitest'
import { leftForV1 } from './leftForV1.js'
import { paramsForV2 } from './paramsForV2.js'
import { newPersonForV2, personParamsForV2 } from './personParamsForV2.js'
import { saysSomething } from './saysSomething.js'

const japan = { country: 'JP', merchant: true }

it('names no section in which nothing is said: naming one puts it on', () => {
  expect(paramsForV2({}, japan)).toEqual({})
  expect(paramsForV2({ settings: { payments: {} }, company: {}, individual: {} }, japan)).toEqual({})
  expect(paramsForV2({ email: 'a@example.com' }, japan)).toEqual({ contact_email: 'a@example.com' })
})

it('takes back by null', () => {
  expect(
    paramsForV2({ business_profile: { support_email: '' }, individual: { address: { line2: '' } } }, japan),
  ).toEqual({
    configuration: { merchant: { support: { email: null } } },
    identity: { individual: { address: { line2: null } } },
  })
})

it('tells the corporate number whole', () => {
  const numbers = (tax_id: string) => paramsForV2({ company: { tax_id } }, japan).identity?.business_details?.id_numbers
  expect(numbers('000012050002')).toEqual([{ type: 'jp_cn', value: '7000012050002' }])
  expect(numbers('7000012050002')).toEqual([{ type: 'jp_cn', value: '7000012050002' }])
})

it('tells papers under their names, and what version 2 has no place for to version 1', () => {
  const files = ['file_1']
  const documents = { company_license: { files }, proof_of_business_presence: { files } }
  expect(paramsForV2({ documents }, japan)).toEqual({
    identity: { business_details: { documents: { company_license: { type: 'files', files } } } },
  })
  expect(JSON.parse(JSON.stringify(leftForV1({ documents }, japan)))).toMatchObject({
    documents: { proof_of_business_presence: { files } },
  })
  expect(personParamsForV2({ documents: { passport: { files } } }, 'JP')).toEqual({
    documents: { passport: { type: 'files', files } },
  })
})

describe('a number', () => {
  it.each([
    ['US', '123-45-6789', 'us_ssn'],
    ['US', '912-70-1234', 'us_itin'],
    ['SG', 'S1234567D', 'sg_nric'],
    ['SG', 'F1234567N', 'sg_fin'],
    ['GB', 'QQ123456C', 'gb_nino'],
    ['JP', '123456789012', 'jp_inc'],
  ])('of a person in %s, %s, is of type %s', (country, id_number, type) => {
    expect(personParamsForV2({ id_number }, country)).toEqual({ id_numbers: [{ type, value: id_number }] })
    expect(saysSomething(leftForV1({ individual: { id_number } }, { country, merchant: true }))).toBe(false)
  })

  it.each([
    ['AU', '51824753556', 'au_abn'],
    ['AU', '004085616', 'au_acn'],
    ['GB', '00445790', 'gb_crn'],
    ['DE', 'HRB 1234', 'de_hrn'],
    ['US', '123456789', 'us_ein'],
  ])('of a company in %s, %s, is of type %s', (country, tax_id, type) => {
    const { identity } = paramsForV2({ company: { tax_id } }, { country, merchant: true })
    expect(identity?.business_details?.id_numbers).toEqual([{ type, value: tax_id }])
  })

  it('without a type is left for version 1', () => {
    const answers = { company: { tax_id: '30-12345678-9', vat_id: 'X1' }, individual: { id_number: '12345678' } }
    const place = { country: 'UY', merchant: true }
    expect(paramsForV2(answers, place)).toEqual({})
    expect(leftForV1(answers, place)).toMatchObject(answers)
  })
})

it('leaves to version 1 what would make a merchant of an account that only receives transfers', () => {
  const answers = {
    business_profile: { mcc: '5815', name: 'Novels' },
    settings: { payments: { statement_descriptor: 'NOVELS' } },
  }
  const place = { country: 'US', merchant: false }
  expect(paramsForV2(answers, place)).toEqual({ defaults: { profile: { doing_business_as: 'Novels' } } })
  expect(leftForV1(answers, place)).toMatchObject({ business_profile: { mcc: '5815' }, settings: answers.settings })
})

it('says of somebody new which country their address is in, and sends documents when they are there', () => {
  const document = { front: 'file_1' }
  expect(newPersonForV2({ first_name: 'Jenny', address: { city: 'Paris' }, verification: { document } }, 'FR')).toEqual(
    {
      given_name: 'Jenny',
      address: { city: 'Paris', country: 'FR' },
    },
  )
  expect(personParamsForV2({ address: { city: 'Paris' }, verification: { document } }, 'FR')).toEqual({
    address: { city: 'Paris' },
    documents: { primary_verification: { type: 'front_back', front_back: document } },
  })
})

it('sends shares as the decimals that version 2 takes', () => {
  expect(personParamsForV2({ relationship: { owner: true, percent_ownership: 33.25 } }, 'US')).toEqual({
    relationship: { owner: true, percent_ownership: '33.25' },
  })
})
