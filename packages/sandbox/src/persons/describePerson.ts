import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { mergeMetadata } from '../core/metadata.js'
import { wholeAddresses } from '../resources/accounts/addresses.js'
import { noDocument } from '../resources/accounts/describeCompany.js'
import type { DueItem } from '../resources/accounts/dueItems.js'
import type { PersonFacts } from '../resources/accounts/facts.js'
import { merged } from '../resources/accounts/merged.js'

/** A person as the API shows one: everything that was said, secrets as flags only, and what is due of it. */
export function describePerson(
  account: AccountState,
  { id, created, said }: PersonFacts,
  due: readonly DueItem[],
): Stripe.Person {
  const {
    additional_tos_acceptances,
    documents,
    dob,
    expand,
    id_number,
    id_number_secondary,
    metadata,
    person_token,
    relationship,
    ssn_last_4,
    us_cfpb_data: demographics,
    verification,
    ...plain
  } = said
  const person: Stripe.Person = {
    id,
    object: 'person',
    account: account.id,
    additional_tos_acceptances: {
      account: merged({ date: null, ip: null, user_agent: null }, additional_tos_acceptances?.account),
    },
    created,
    dob: merged({ day: null, month: null, year: null }, dob || undefined),
    first_name: null,
    future_requirements: { ...nothingAsked },
    id_number_provided: Boolean(id_number),
    id_number_secondary_provided: Boolean(id_number_secondary),
    last_name: null,
    metadata: mergeMetadata({}, metadata),
    relationship: merged(unrelated, relationship),
    requirements: requirementsOf(due),
    ssn_last_4_provided: Boolean(ssn_last_4 ?? id_number),
    verification: verificationOf(said, due),
    ...(demographics ? { us_cfpb_data: merged(untold, demographics) } : {}),
  }
  return { ...merged(person, plain), ...wholeAddresses(plain) }
}

function verificationOf(
  { dob, verification }: PersonFacts['said'],
  due: readonly DueItem[],
): Stripe.Person.Verification {
  const errorOf = (name: string) => due.find(({ field, error }) => field === name && error)?.error
  const document = errorOf('verification.document')
  const additional = errorOf('verification.additional_document')
  const shown = (error: typeof document, given: object | undefined) => ({
    ...merged(noDocument, given),
    // Said of the document itself only when one was there to be refused.
    ...(error && given ? { details: error.reason, details_code: error.code.replace(/^verification_/, '') } : {}),
  })
  const failed = document ?? additional
  const pending = due.some((item) => item.due === 'pending_verification')
  const pressing = due.some((item) => item.due !== 'eventually_due')
  return {
    additional_document: shown(additional, verification?.additional_document),
    details: failed?.reason ?? null,
    details_code: failed ? failed.code.replace(/^verification_/, '') : null,
    document: shown(document, verification?.document),
    status: pending ? 'pending' : !pressing && dob ? 'verified' : 'unverified',
  }
}

function requirementsOf(items: readonly DueItem[]): Stripe.Person.Requirements {
  const named = (...due: DueItem['due'][]) => [
    ...new Set(items.filter((item) => due.includes(item.due)).map(({ field }) => field)),
  ]
  return {
    ...nothingAsked,
    currently_due: named('past_due', 'currently_due'),
    errors: items.flatMap(({ field, error }) =>
      error ? [{ code: error.code, reason: error.reason, requirement: field }] : [],
    ),
    eventually_due: named('past_due', 'currently_due', 'eventually_due'),
    past_due: named('past_due'),
    pending_verification: named('pending_verification'),
  }
}

const nothingAsked: Stripe.Person.Requirements = {
  alternatives: [],
  currently_due: [],
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
}

const untold: Stripe.Person.UsCfpbData = { ethnicity_details: null, race_details: null, self_identified_gender: null }

const unrelated: Stripe.Person.Relationship = {
  authorizer: false,
  director: false,
  executive: false,
  legal_guardian: false,
  owner: false,
  percent_ownership: null,
  representative: false,
  title: null,
}
