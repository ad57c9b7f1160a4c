import type Stripe from 'stripe'
import type { ParamTypes } from '../../core/data/paramTypes.js'
import { badParameter } from '../../core/errors.js'
import { defined, unsetIn } from './defined.js'
import { latinAddress } from './latinAddress.js'

export type PersonParamsV2 = ParamTypes['V2.Core.Accounts.PersonUpdateParams']

type IdNumber = NonNullable<PersonParamsV2['id_numbers']>[number]

/** What version 2 is told about a person, in the words of version 1: both keep it in one place. */
export function personTold(told: PersonParamsV2): Stripe.AccountCreatePersonParams {
  const { date_of_birth, documents, id_numbers = [], relationship, script_addresses, script_names } = told
  const { kana, kanji } = script_names ?? {}
  return defined({
    address: told.address && latinAddress(told.address),
    address_kana: script_addresses?.kana,
    address_kanji: script_addresses?.kanji,
    additional_tos_acceptances: termsAccepted(told.additional_terms_of_service),
    dob: date_of_birth,
    documents: {
      company_authorization: documents?.company_authorization && { files: documents.company_authorization.files },
      passport: documents?.passport && { files: documents.passport.files },
      visa: documents?.visa && { files: documents.visa.files },
    },
    email: told.email,
    first_name: told.given_name,
    first_name_kana: kana?.given_name ?? unsetIn(script_names, kana),
    first_name_kanji: kanji?.given_name ?? unsetIn(script_names, kanji),
    full_name_aliases: told.additional_names?.flatMap(({ full_name, given_name, surname }) => {
      const name = full_name ?? [given_name, surname].filter(Boolean).join(' ')
      return name === '' ? [] : [name]
    }),
    gender: told.legal_gender,
    id_number: id_numbers.find(isWhole)?.value,
    last_name: told.surname,
    last_name_kana: kana?.surname ?? unsetIn(script_names, kana),
    last_name_kanji: kanji?.surname ?? unsetIn(script_names, kanji),
    metadata: told.metadata,
    nationality: told.nationalities?.[0],
    phone: told.phone,
    political_exposure: told.political_exposure,
    relationship: relationship && { ...relationship, percent_ownership: percentTold(relationship.percent_ownership) },
    ssn_last_4: id_numbers.find((number) => !isWhole(number))?.value,
    verification: {
      additional_document: documents?.secondary_verification?.front_back,
      document: documents?.primary_verification?.front_back,
    },
  })
}

const isWhole = ({ type }: IdNumber) => !type.endsWith('_last_4')

function percentTold(told: unknown): number | undefined {
  if (told === undefined || told === '') return undefined
  const percent = Number(told)
  if (percent >= 0 && percent <= 100) return percent
  throw badParameter(`Invalid decimal: ${told}`, { param: 'relationship[percent_ownership]' })
}

function termsAccepted(told: PersonParamsV2['additional_terms_of_service']) {
  const account = told?.account
  return (
    account && { account: { ...account, date: secondsOf(account.date, 'additional_terms_of_service[account][date]') } }
  )
}

/** Version 1 counts seconds. */
export function secondsOf(moment: string | undefined, param: string): number | undefined {
  if (!moment) return undefined
  const milliseconds = Date.parse(moment)
  if (/^\d{4}-/.test(moment) && Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1000)
  throw badParameter(`Invalid timestamp: ${moment}. Write it as ISO 8601, 2026-10-28T09:00:00Z.`, { param })
}
