import { type PersonAnswers, personAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { fitting } from './fitting.js'
import { known } from './known.js'
import { providedNames, type Said } from './Said.js'

type AnyPersonV2 = Stripe.V2.Core.AccountPerson | Stripe.V2.Core.Account.Identity.Individual

/** A person of version 2 under the names of version 1. */
export function personOfV2(person: AnyPersonV2): Said<PersonAnswers> {
  const { documents, id_numbers: numbers = [], relationship, script_addresses, script_names } = person
  const { kana, kanji } = script_names ?? {}
  const primary = documents?.primary_verification?.front_back
  const secondary = documents?.secondary_verification?.front_back
  const said = {
    first_name: person.given_name,
    last_name: person.surname,
    first_name_kana: kana?.given_name,
    last_name_kana: kana?.surname,
    first_name_kanji: kanji?.given_name,
    last_name_kanji: kanji?.surname,
    full_name_aliases: person.additional_names?.map(
      ({ full_name, given_name, surname }) => full_name ?? [given_name, surname].filter(Boolean).join(' '),
    ),
    email: person.email,
    phone: person.phone,
    dob: person.date_of_birth,
    gender: person.legal_gender,
    address: person.address,
    address_kana: script_addresses?.kana,
    address_kanji: script_addresses?.kanji,
    nationality: person.nationalities?.[0],
    political_exposure: person.political_exposure,
    relationship: relationship && { ...relationship, percent_ownership: percent(relationship.percent_ownership) },
  }
  return {
    answers: fitting(personAnswers, known(said) ?? {}),
    provided: providedNames({
      id_number: numbers.some(({ type }) => !isLastDigits(type)),
      ssn_last_4: numbers.some(({ type }) => isLastDigits(type) || type === 'us_ssn' || type === 'us_itin'),
      'verification.document.front': primary?.front,
      'verification.document.back': primary?.back,
      'verification.additional_document.front': secondary?.front,
      'verification.additional_document.back': secondary?.back,
    }),
  }
}

const isLastDigits = (type: string) => type.endsWith('_last_4')

/** Version 2 sends decimals as text. */
const percent = (value: Stripe.Decimal | undefined) => (value === undefined ? undefined : Number(value.toString()))
