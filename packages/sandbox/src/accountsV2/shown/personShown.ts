import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { factsV2 } from '../factsV2.js'
import { personIdType } from '../requirements/namesInV2.js'
import { iso, type PersonV2 } from '../wire.js'
import { addressShown, datesShown } from './partsShown.js'

/** A person of version 1 as version 2 shows it. */
export function personShown(account: AccountState, person: Stripe.Person): PersonV2 {
  const facts = factsV2(account).persons.get(person.id)
  const terms = person.additional_tos_acceptances?.account
  return {
    id: person.id,
    object: 'v2.core.account_person',
    account: person.account,
    additional_addresses: facts?.additionalAddresses ?? [],
    additional_names: facts?.additionalNames ?? aliases(person),
    additional_terms_of_service: terms?.date
      ? { account: { date: iso(terms.date), ip: terms.ip ?? undefined, user_agent: terms.user_agent ?? undefined } }
      : undefined,
    address: addressShown(person.address),
    created: iso(person.created),
    date_of_birth: datesShown(person.dob),
    documents: documentsShown(person),
    email: person.email ?? undefined,
    given_name: person.first_name ?? undefined,
    id_numbers: (facts?.idNumbers ?? idTypes(account, person)).map((type) => ({ type })),
    legal_gender: person.gender ?? undefined,
    livemode: false,
    metadata: person.metadata ?? {},
    nationalities: facts?.nationalities ?? (person.nationality ? [person.nationality] : []),
    phone: person.phone ?? undefined,
    political_exposure: person.political_exposure ?? undefined,
    relationship: relationshipShown(person.relationship),
    script_addresses: {
      kana: addressShown(person.address_kana),
      kanji: addressShown(person.address_kanji),
    },
    script_names: {
      kana: { given_name: person.first_name_kana ?? undefined, surname: person.last_name_kana ?? undefined },
      kanji: { given_name: person.first_name_kanji ?? undefined, surname: person.last_name_kanji ?? undefined },
    },
    surname: person.last_name ?? undefined,
    updated: iso(facts?.updated ?? person.created),
  }
}

const aliases = ({ full_name_aliases = [] }: Stripe.Person) =>
  full_name_aliases.map((full_name) => ({ full_name, purpose: 'alias' as const }))

function idTypes({ country }: AccountState, person: Stripe.Person): string[] {
  const type = person.id_number_provided ? personIdType(country) : undefined
  if (type) return [type]
  return person.ssn_last_4_provided ? ['us_ssn_last_4'] : []
}

function documentsShown({ verification }: Stripe.Person): PersonV2['documents'] {
  return {
    primary_verification: frontBack(verification?.document),
    secondary_verification: frontBack(verification?.additional_document),
  }
}

interface Held {
  front: string | { id: string } | null
  back: string | { id: string } | null
}

/** A document with two sides. */
export function frontBack(held: Held | null | undefined) {
  const idOf = (file: string | { id: string } | null) => (typeof file === 'string' ? file : file?.id)
  const front = idOf(held?.front ?? null)
  if (front === undefined) return undefined
  return { type: 'front_back' as const, front_back: { front, back: idOf(held?.back ?? null) } }
}

function relationshipShown(held: Stripe.Person.Relationship | undefined): PersonV2['relationship'] {
  return (
    held && {
      authorizer: held.authorizer ?? undefined,
      director: held.director ?? undefined,
      executive: held.executive ?? undefined,
      legal_guardian: held.legal_guardian ?? undefined,
      owner: held.owner ?? undefined,
      percent_ownership: held.percent_ownership === null ? undefined : String(held.percent_ownership),
      representative: held.representative ?? undefined,
      title: held.title ?? undefined,
    }
  )
}
