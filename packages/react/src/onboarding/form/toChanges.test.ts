import { secretNames } from '@connect-kit/contract/fields'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../draft/draft.js'
import { toChanges } from './toChanges.js'

describe('toChanges', () => {
  it('says what is new, and numbers as numbers', () => {
    const values = {
      business_type: 'company',
      individual: { first_name: 'Ada', dob: { day: '4', month: '12', year: '1988' }, email: '' },
      relationship: { percent_ownership: '25.5', owner: true },
    }
    expect(toChanges(values, {})).toEqual({
      business_type: 'company',
      individual: { first_name: 'Ada', dob: { day: 4, month: 12, year: 1988 } },
      relationship: { percent_ownership: 25.5, owner: true },
    })
  })

  it('says nothing twice', () => {
    const known = { individual: { dob: { day: 4, month: 12, year: 1988 }, full_name_aliases: ['Lovelace'] } }
    const values = {
      individual: { dob: { day: '4', month: '12', year: '1988' }, full_name_aliases: ['Lovelace'], phone: '' },
    }
    expect(toChanges(values, known)).toEqual({})
    fc.assert(
      fc.property(fc.object({ key: fc.stringMatching(/^[a-z]{1,6}$/), maxDepth: 2 }), (answers) => {
        expect(toChanges(answers, answers)).toEqual({})
      }),
    )
  })

  it('gives a date or an address whole where a part of it changed', () => {
    const known = {
      company: { address: { line1: '1 Main St', city: 'Austin', line2: 'Suite 2' }, phone: '+15125550100' },
    }
    const values = { company: { address: { line1: '1 Main St', city: 'Dallas', line2: '' }, phone: '+15125550100' } }
    expect(toChanges(values, known)).toEqual({
      company: { address: { line1: '1 Main St', city: 'Dallas', line2: '' } },
    })
  })

  it('empties what was emptied, where Stripe can empty it', () => {
    const known = { business_profile: { url: 'https://honya.jp', mcc: '5942' } }
    expect(toChanges({ business_profile: { url: '', mcc: '' } }, known)).toEqual({ business_profile: { url: '' } })
  })

  it('gives again what was refused, and keeps to itself what is the form’s own', () => {
    const values = { first_name: 'Ada', _bank: { account_number: '000123456789' }, last_name: 'Lovelace' }
    const known = { first_name: 'Ada', last_name: 'Lovelace' }
    expect(toChanges(values, known, new Set(['last_name']))).toEqual({ last_name: 'Lovelace' })
  })
})

it('says nothing of a paper whose file was taken away again', () => {
  const papers = (...files: string[]) => ({ documents: { company_license: { files } } })
  expect(toChanges(papers(''), {})).toEqual({})
  expect(toChanges(papers('file_1'), {})).toEqual(papers('file_1'))
})

describe('draftOf', () => {
  it('keeps no identity number, no bank number and no token', () => {
    const values = {
      individual: {
        first_name: 'Ada',
        phone: '',
        id_number: '000000000',
        ssn_last_4: '0000',
      },
      company: { tax_id: '000000000', name: 'Analytical Engines' },
      external_account: 'btok_1',
      _bank: { account_number: '000123456789', iban: 'DE89370400440532013000', clabe: '0', post_number: '12345671' },
    }
    expect(draftOf(values)).toEqual({
      'individual.first_name': 'Ada',
      'individual.phone': '',
      'company.name': 'Analytical Engines',
    })
  })

  it('keeps which bank and branch, by name, and everything else of a bank account but its number', () => {
    const bank_chosen = { code: '0005', name: '三菱ＵＦＪ', kana: 'ミツビシユ－エフジエイ' }
    const typed = {
      by_passbook: true,
      symbol: '10130',
      account_type: 'toza',
      account_holder_name: 'ヤマダ シヨウコ',
      currency: 'eur',
      routing_number: '110000000',
      sort_code: '108800',
      bsb: '000000',
      institution_number: '000',
      transit_number: '11000',
      bank_code: '110',
      branch_code: '0000',
      replaces: true,
    }
    const inForm = { ...typed, bank: '0005', bank_chosen, account_number: '1234567' }
    const kept = Object.entries(typed).map(([name, value]) => [`_bank.${name}`, value])
    expect(draftOf({ _bank: inForm, _proposed: { _bank: typed } })).toEqual({
      ...Object.fromEntries(kept),
      '_bank.bank_chosen.code': '0005',
      '_bank.bank_chosen.name': '三菱ＵＦＪ',
      '_bank.bank_chosen.kana': 'ミツビシユ－エフジエイ',
    })
  })

  it('keeps under which ids Stripe has the papers, and which papers they are', () => {
    const document = { front: 'file_1', back: 'file_2', _type: 'license', _pdf: false, details: 'Legible.' }
    const individual = { verification: { document, additional_document: { front: 'file_3' } } }
    expect(draftOf({ individual, company: { verification: { document: { front: 'file_4' } } } })).toEqual({
      'individual.verification.document.front': 'file_1',
      'individual.verification.document.back': 'file_2',
      'individual.verification.document._type': 'license',
      'individual.verification.document._pdf': false,
      'individual.verification.additional_document.front': 'file_3',
      'company.verification.document.front': 'file_4',
    })
  })

  it('knows every secret that the contract names', () => {
    for (const name of secretNames)
      expect(draftOf({ person: { [name]: '1', dob: { day: '4' } } })).toEqual({ 'person.dob.day': '4' })
  })
})
