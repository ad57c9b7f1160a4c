import { type PersonAnswers, personAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { fitting } from './fitting.js'
import { known } from './known.js'
import { providedNames, type Said } from './Said.js'

/** A person of version 1; documents and numbers are only said to be there. */
export function personOfV1(person: Stripe.Person): Said<PersonAnswers> {
  const { verification, ...plain } = person
  const { document, additional_document: additional } = verification ?? {}
  return {
    answers: fitting(personAnswers, known(plain) ?? {}),
    provided: providedNames({
      id_number: person.id_number_provided,
      ssn_last_4: person.ssn_last_4_provided,
      'verification.document.front': document?.front,
      'verification.document.back': document?.back,
      'verification.additional_document.front': additional?.front,
      'verification.additional_document.back': additional?.back,
    }),
  }
}
