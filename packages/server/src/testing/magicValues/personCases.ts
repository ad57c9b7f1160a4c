import type Stripe from 'stripe'
import { completeSellers } from './completeSellers.js'
import { complete, inReview, type MagicCase, moreLater, restricted, type Told } from './MagicCase.js'

const { american, americanInShort, japanese } = completeSellers

const individual = (said: Stripe.AccountUpdateParams.Individual): Told => ({ account: { individual: said } })
const document = 'individual.verification.document'
const additional = 'individual.verification.additional_document'
const shown = individual({ verification: { document: { front: 'file_identity_document_success' } } })
const born = (year: number) => individual({ dob: { year, month: 1, day: 1 } })
const nobody = restricted(`${document} past_due verification_failed_keyed_identity`)

/** What is said of a person. */
export const personCases: MagicCase[] = [
  { list: 'dob', value: '1901-01-01', seller: japanese, told: born(1901), leadsTo: complete },
  { list: 'dob', value: '1902-01-01', seller: japanese, told: born(1902), atOnce: true, leadsTo: complete },
  {
    list: 'dob',
    value: '1900-01-01',
    seller: japanese,
    told: born(1900),
    leadsTo: inReview(`${document} pending`),
    fix: { risk: { action: 'approve' } },
  },
  {
    list: 'dob',
    value: '1900-01-01',
    seller: american,
    told: born(1900),
    leadsTo: inReview(`${document} pending`),
    fix: born(1901),
  },
  // Any other birthday does not match.
  { list: 'dob', value: '1999-05-05', seller: japanese, told: born(1999), leadsTo: nobody, fix: shown },
  { list: 'dob', value: '1999-05-05', seller: american, told: born(1999), leadsTo: nobody, fix: born(1902) },
  {
    list: 'address_line1',
    value: 'address_full_match',
    seller: american,
    told: individual({ address: { line1: 'address_full_match' } }),
    leadsTo: complete,
  },
  ...['address_no_match', 'address_line1_no_match'].flatMap((line1): MagicCase[] => {
    const leadsTo = restricted(`${additional} past_due verification_failed_address_match`)
    const fix = individual({ verification: { additional_document: { front: 'file_identity_document_success' } } })
    return [
      {
        list: 'address_line1',
        value: line1,
        seller: american,
        told: individual({ address: { line1 } }),
        leadsTo,
        fix,
      },
      {
        list: 'address_line1',
        value: line1,
        seller: japanese,
        told: individual({ address_kanji: { line1 } }),
        leadsTo,
        fix: individual({ address_kanji: { line1: '5-8' } }),
      },
    ]
  }),
  {
    list: 'address_line1',
    value: 'address_no_match',
    seller: american,
    told: individual({ dob: { year: 1999, month: 5, day: 5 }, address: { line1: 'address_no_match' } }),
    leadsTo: restricted(
      `${additional} past_due verification_failed_address_match`,
      `${document} past_due verification_failed_keyed_identity`,
    ),
    fix: individual({
      verification: {
        document: { front: 'file_identity_document_success', back: 'file_identity_document_success' },
        additional_document: { front: 'file_identity_document_success' },
      },
    }),
  },
  {
    list: 'id_number',
    value: '000000000',
    seller: american,
    told: individual({ id_number: '000000000' }),
    leadsTo: complete,
  },
  {
    list: 'id_number',
    value: '0000',
    seller: americanInShort,
    told: individual({ ssn_last_4: '0000' }),
    leadsTo: moreLater('individual.id_number eventually_due'),
    fix: individual({ id_number: '000000000' }),
  },
  {
    list: 'id_number',
    value: '1111',
    seller: americanInShort,
    told: individual({ ssn_last_4: '1111' }),
    leadsTo: restricted(
      'individual.verification.document past_due verification_failed_keyed_identity',
      'individual.id_number eventually_due',
    ),
    fix: individual({ ssn_last_4: '0000' }),
    endsAs: moreLater('individual.id_number eventually_due'),
  },
  {
    list: 'id_number',
    value: '111111111',
    seller: american,
    told: individual({ id_number: '111111111' }),
    leadsTo: nobody,
    fix: individual({ id_number: '000000000' }),
  },
  {
    list: 'id_number',
    value: '222222222',
    seller: american,
    told: individual({ id_number: '222222222' }),
    atOnce: true,
    leadsTo: complete,
  },
  {
    list: 'file_token',
    value: 'file_identity_document_success',
    seller: japanese,
    told: shown,
    leadsTo: complete,
  },
  {
    list: 'file_token',
    value: 'file_identity_document_failure',
    seller: japanese,
    told: individual({ verification: { document: { front: 'file_identity_document_failure' } } }),
    leadsTo: restricted(`${document} past_due verification_document_failed_other`),
    fix: shown,
  },
  {
    list: 'file_token',
    value: 'file_identity_document_failure',
    seller: american,
    told: individual({ verification: { additional_document: { front: 'file_identity_document_failure' } } }),
    leadsTo: restricted(`${additional} past_due verification_document_failed_other`),
    fix: individual({ verification: { additional_document: { front: 'file_identity_document_success' } } }),
  },
  {
    list: 'phone',
    value: '0000000000',
    seller: american,
    told: individual({ phone: '0000000000' }),
    leadsTo: complete,
  },
]
