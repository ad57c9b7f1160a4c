import type { PersonAnswers } from '@connect-kit/contract'
import Stripe from 'stripe'
import type { PersonV2Create, PersonV2Update } from '../../stripe/accountStripe.js'
import { idNumberType } from './idNumberTypes.js'
import { frontBack, inJapan, numbersTold, pages } from './partsForV2.js'
import { unsettingByNull } from './unsettingByNull.js'

type NotSaid = 'additional_addresses' | 'additional_terms_of_service' | 'script_addresses'

/** Good for somebody new as well, but for the country of the address and for documents. */
type Told = Omit<PersonV2Update, NotSaid> & Pick<PersonV2Create, 'script_addresses'>

/** What is said of the account itself where it is one person, and of the people of a business alike. */
export function personParamsForV2(answers: PersonAnswers, home: string): Told {
  const { address, dob, documents, id_number: number, relationship, verification } = answers
  return unsettingByNull<Told>({
    given_name: answers.first_name,
    surname: answers.last_name,
    script_names: {
      kana: { given_name: answers.first_name_kana, surname: answers.last_name_kana },
      kanji: { given_name: answers.first_name_kanji, surname: answers.last_name_kanji },
    },
    additional_names: answers.full_name_aliases?.map((full_name) => ({ full_name, purpose: 'alias' })),
    email: answers.email,
    phone: answers.phone,
    date_of_birth: dob,
    legal_gender: answers.gender,
    address,
    script_addresses: { kana: inJapan(answers.address_kana), kanji: inJapan(answers.address_kanji) },
    nationalities: answers.nationality === undefined ? undefined : [answers.nationality],
    political_exposure: answers.political_exposure,
    id_numbers: numbersTold([
      [number && idNumberType(home, 'id_number', number), number],
      ['us_ssn_last_4', answers.ssn_last_4],
    ]),
    documents: {
      primary_verification: frontBack(verification?.document),
      secondary_verification: frontBack(verification?.additional_document),
      company_authorization: pages(documents?.company_authorization),
      passport: pages(documents?.passport),
      visa: pages(documents?.visa),
    },
    relationship: relationship && {
      ...relationship,
      percent_ownership:
        relationship.percent_ownership === undefined ? undefined : Stripe.Decimal.from(relationship.percent_ownership),
    },
  })
}

/** Somebody new: version 2 does not guess the country of their address. Documents follow when the person is there. */
export function newPersonForV2(answers: PersonAnswers, home: string): PersonV2Create {
  const { address, documents, ...told } = personParamsForV2(answers, home)
  return { ...told, ...(address && { address: { ...address, country: address.country ?? home } }) }
}
