import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { mergeMetadata } from '../../core/metadata.js'
import { accountFacts } from './facts.js'
import { merged } from './merged.js'

/** `account.individual`: everything said about the person, secrets as flags only. */
export function describeIndividual(account: AccountState, due: readonly string[]): Stripe.Person | undefined {
  const { individualId, individualCreated, supplied } = accountFacts(account)
  if (!individualId) return undefined
  const { id_number, id_number_secondary, ssn_last_4, verification, dob, relationship, metadata, ...plain } =
    supplied.individual
  const own = due.filter((field) => field.startsWith('individual.')).map((field) => field.slice('individual.'.length))
  const requirements = { ...nothingAsked, currently_due: own, eventually_due: own, past_due: own }
  const person: Stripe.Person = {
    id: individualId,
    object: 'person',
    account: account.id,
    created: individualCreated,
    dob: merged({ day: null, month: null, year: null }, dob || undefined),
    future_requirements: nothingAsked,
    id_number_provided: Boolean(id_number),
    id_number_secondary_provided: Boolean(id_number_secondary),
    metadata: mergeMetadata({}, metadata),
    relationship: merged(unrelated, { representative: true, ...relationship }),
    requirements,
    ssn_last_4_provided: Boolean(ssn_last_4 ?? id_number),
    verification: {
      additional_document: merged(noDocument, verification?.additional_document),
      details: null,
      details_code: null,
      document: merged(noDocument, verification?.document),
      status: own.length === 0 && dob ? 'verified' : 'unverified',
    },
  }
  return { ...merged(person, plain), ...wholeAddresses(plain) }
}

/** `account.company`, for every kind of business that is not one person. */
export function describeCompany(account: AccountState): Stripe.Account.Company {
  const { tax_id, vat_id, registration_number, verification, ...plain } = accountFacts(account).supplied.company
  const company: Stripe.Account.Company = {
    address: noAddress,
    directors_provided: false,
    executives_provided: false,
    name: null,
    owners_provided: false,
    phone: null,
    tax_id_provided: Boolean(tax_id),
    vat_id_provided: Boolean(vat_id),
    verification: { document: merged(noDocument, verification?.document) },
  }
  return { ...merged(company, plain), ...wholeAddresses(plain) }
}

interface Addresses {
  address?: object
  address_kana?: object
  address_kanji?: object
  registered_address?: object
}

/** An address that was given in part is shown whole, with nulls. */
function wholeAddresses({ address, address_kana, address_kanji, registered_address }: Addresses) {
  return {
    ...(address ? { address: merged(noAddress, address) } : {}),
    ...(address_kana ? { address_kana: merged(noJapaneseAddress, address_kana) } : {}),
    ...(address_kanji ? { address_kanji: merged(noJapaneseAddress, address_kanji) } : {}),
    ...(registered_address ? { registered_address: merged(noAddress, registered_address) } : {}),
  }
}

const noAddress: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
}
const noJapaneseAddress: Stripe.Person.AddressKana = { ...noAddress, town: null }
const noDocument = { back: null, details: null, details_code: null, front: null }
const nothingAsked: Stripe.Person.Requirements = {
  alternatives: [],
  currently_due: [],
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
}
const unrelated: Stripe.Person.Relationship = {
  authorizer: null,
  director: false,
  executive: false,
  legal_guardian: false,
  owner: false,
  percent_ownership: null,
  representative: true,
  title: null,
}
