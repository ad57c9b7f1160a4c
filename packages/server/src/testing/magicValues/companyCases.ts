import type Stripe from 'stripe'
import { completeSellers } from './completeSellers.js'
import { complete, inReview, type MagicCase, restricted, type Standing, type Told } from './MagicCase.js'

const { americanCompany, japaneseCompany } = completeSellers

const company = (said: Stripe.AccountUpdateParams.Company): Told => ({ account: { company: said } })
const numbered = (tax_id: string) => company({ tax_id })
const wrongOwners = restricted('company.owners_provided past_due verification_missing_owners')
const directors = (code: string) => restricted(`company.directors_provided past_due ${code}`)
const taxId = (code: string) => restricted(`company.tax_id past_due ${code}`)

const files = (file: string): Told => ({ account: { documents: { company_license: { files: [file] } } } })
const license = (code: string) => restricted(`documents.company_license.files past_due ${code}`)

/** Somebody of that first name is a director, who is put down by the right one later. */
const director = (first_name: string): Told => ({
  somebody: {
    first_name,
    last_name: 'Doe',
    email: 'doe@example.com',
    dob: { year: 1901, month: 1, day: 1 },
    relationship: { director: true, title: 'Director' },
  },
})
const owner = (first_name: string): Told => ({ representative: { first_name } })

/** What is said of a company. */
export const companyCases: MagicCase[] = [
  ...(
    [
      ['000000000', complete],
      ['000000001', complete],
      ['222222222', complete],
      ['111111111', taxId('verification_failed_tax_id_match'), numbered('000000000')],
      ['111111112', taxId('verification_failed_tax_id_not_issued'), numbered('000000000')],
      ['222221000', taxId('verification_failed_name_match'), numbered('000000000')],
      ['222221001', wrongOwners, company({ owners_provided: true })],
      ['222221002', directors('verification_extraneous_directors'), company({ directors_provided: true })],
      ['222221003', wrongOwners, company({ owners_provided: true })],
      ['222221004', directors('verification_missing_directors'), company({ directors_provided: true })],
      ['222221005', inReview('company.tax_id pending'), { risk: { action: 'approve' } }],
    ] satisfies [string, Standing, Told?][]
  ).flatMap(([value, leadsTo, fix]): MagicCase[] =>
    [americanCompany, japaneseCompany].map((seller) => ({
      list: 'company.tax_id',
      value,
      seller,
      told: numbered(value),
      leadsTo,
      ...(value === '222222222' ? { atOnce: true as const } : {}),
      ...(fix ? { fix } : {}),
    })),
  ),
  {
    list: 'address_line1',
    value: 'address_full_match',
    seller: americanCompany,
    told: company({ address: { line1: 'address_full_match' } }),
    leadsTo: complete,
  },
  {
    list: 'address_line1',
    value: 'address_no_match',
    seller: americanCompany,
    told: company({ address: { line1: 'address_no_match' } }),
    leadsTo: {
      ...restricted('company.address.line1 past_due verification_failed_address_match'),
      charges: 'enabled',
    },
    fix: company({ address: { line1: 'address_full_match' } }),
  },
  {
    list: 'address_line1',
    value: 'address_line1_no_match',
    seller: americanCompany,
    told: company({ address: { line1: 'address_line1_no_match' } }),
    leadsTo: restricted(
      'company.address.city past_due',
      'company.address.line1 past_due verification_failed_address_match',
      'company.address.postal_code past_due',
      'company.address.state past_due',
    ),
    fix: company({ address: { line1: '1 Main Street', city: 'Reno', state: 'NV', postal_code: '89501' } }),
  },
  {
    list: 'address_line1',
    value: 'address_line1_no_match',
    seller: japaneseCompany,
    told: company({ address_kanji: { line1: 'address_line1_no_match' } }),
    leadsTo: restricted(
      'company.address_kanji.city past_due',
      'company.address_kanji.line1 past_due verification_failed_address_match',
      'company.address_kanji.postal_code past_due',
      'company.address_kanji.state past_due',
      'company.address_kanji.town past_due',
    ),
    fix: company({ address_kanji: { line1: '5-8' } }),
  },
  {
    list: 'file_token',
    value: 'file_identity_document_failure',
    seller: americanCompany,
    told: company({ verification: { document: { front: 'file_identity_document_failure' } } }),
    leadsTo: restricted('company.verification.document past_due verification_document_failed_other'),
    fix: company({ verification: { document: { front: 'file_identity_document_success' } } }),
  },
  {
    list: 'file_token',
    value: 'file_identity_document_failure',
    seller: japaneseCompany,
    told: { representative: { verification: { document: { front: 'file_identity_document_failure' } } } },
    leadsTo: restricted('person.verification.document past_due verification_document_failed_other'),
    fix: { representative: { verification: { document: { front: 'file_identity_document_success' } } } },
  },
  {
    list: 'dob',
    value: '1999-05-05',
    seller: japaneseCompany,
    told: { representative: { dob: { year: 1999, month: 5, day: 5 } } },
    leadsTo: restricted('person.verification.document past_due verification_failed_keyed_identity'),
    fix: { representative: { dob: { year: 1901, month: 1, day: 1 } } },
  },
  {
    list: 'address_line1',
    value: 'address_no_match',
    seller: americanCompany,
    told: { representative: { address: { line1: 'address_no_match' } } },
    leadsTo: restricted('person.verification.additional_document past_due verification_failed_address_match'),
    fix: { representative: { address: { line1: 'address_full_match' } } },
  },
  {
    list: 'dob',
    value: '1900-01-01',
    seller: americanCompany,
    told: { representative: { dob: { year: 1900, month: 1, day: 1 } } },
    leadsTo: inReview('person.verification.document pending'),
    fix: { risk: { action: 'approve' } },
  },
  {
    list: 'relationship_file_token',
    value: 'file_relationship_document_success',
    seller: americanCompany,
    told: files('file_relationship_document_success'),
    leadsTo: complete,
  },
  ...(
    [
      ['file_relationship_document_invalid', 'verification_document_invalid'],
      ['file_relationship_document_mismatch', 'verification_document_name_mismatch'],
      ['file_relationship_document_invalid_signer', 'invalid_signator'],
    ] as const
  ).flatMap(([value, code]): MagicCase[] => [
    {
      list: 'relationship_file_token',
      value,
      seller: americanCompany,
      told: files(value),
      leadsTo: license(code),
      fix: files('file_relationship_document_success'),
    },
    {
      list: 'relationship_file_token',
      value,
      seller: japaneseCompany,
      told: { representative: { documents: { company_authorization: { files: [value] } } } },
      leadsTo: restricted(`person.documents.company_authorization.files past_due ${code}`),
      fix: {
        representative: { documents: { company_authorization: { files: ['file_relationship_document_success'] } } },
      },
    },
  ]),
  {
    list: 'director.first_name',
    value: 'mismatch_director',
    seller: americanCompany,
    told: director('mismatch_director'),
    leadsTo: restricted('person.first_name past_due verification_directors_mismatch'),
    fix: { somebody: { first_name: 'Jane' } },
  },
  {
    list: 'director.first_name',
    value: 'missing_director',
    seller: americanCompany,
    told: director('missing_director'),
    leadsTo: directors('verification_missing_directors'),
    fix: company({ directors_provided: true }),
  },
  {
    list: 'director.first_name',
    value: 'extraneous_director',
    seller: americanCompany,
    told: director('extraneous_director'),
    leadsTo: directors('verification_extraneous_directors'),
    fix: { somebody: { first_name: 'Jane' } },
  },
  {
    list: 'owner.first_name',
    value: 'mismatch_owner',
    seller: americanCompany,
    told: owner('mismatch_owner'),
    leadsTo: wrongOwners,
    fix: owner('Jenny'),
  },
  {
    list: 'owner.first_name',
    value: 'extraneous_owner',
    seller: americanCompany,
    told: owner('extraneous_owner'),
    leadsTo: wrongOwners,
    fix: company({ owners_provided: true }),
  },
  ...['mismatch_business_name', 'match_name_relationships'].map(
    (name): MagicCase => ({
      list: 'company.name',
      value: name,
      seller: americanCompany,
      told: company({ name }),
      leadsTo: complete,
    }),
  ),
  ...(
    [
      ['disallowed_name', 'invalid_company_name_denylisted'],
      ['match_name_only', 'verification_failed_name_match'],
    ] as const
  ).flatMap(([name, code]): MagicCase[] =>
    [americanCompany, japaneseCompany].map((seller) => ({
      list: 'company.name',
      value: name,
      seller,
      told: company({ name }),
      leadsTo: restricted(`company.name past_due ${code}`),
      fix: company({ name: 'Rocket Rides' }),
    })),
  ),
]
