import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'

/** What the platform told us about an account, secrets included: the account object shows only that they were given. */
export interface AccountFacts {
  supplied: SuppliedFacts
  /** When each capability was asked for; one that was given up again is not in here. */
  requested: Map<string, number>
  rejected: { reason: Stripe.Account.Requirements.DisabledReason; payoutsGoOn: boolean; byStripe: boolean } | null
  individualId: string | null
  individualCreated: number
  /** The people behind a business, by id, oldest first; the one person of an individual's account is not among them. */
  people: Map<string, PersonFacts>
  /** Fields that a threshold made due before they would have been. */
  hastened: Map<string, Hastened>
  /** What a threshold stopped until everything due is there. */
  stopped: Set<'charges' | 'payouts'>
  /** Questions that Stripe's risk team asked, `interv_….business_model_verification.form`, oldest first. */
  interventions: Map<string, Intervention>
  paused: boolean
  underReview: boolean
  /** What Stripe looked into and found nothing wrong with, `individual.verification.document`. */
  cleared: Set<string>
  /** Declarations that were made again after the register had contradicted them, `company.owners_provided`. */
  confirmed: Set<string>
}

export interface PersonFacts {
  readonly id: string
  readonly created: number
  said: Stripe.AccountCreatePersonParams
}

export interface Hastened {
  deadline: number
  /** The deadline has passed. */
  overdue: boolean
}

export interface Intervention {
  /** Why Stripe asks, in a sentence. */
  reason: string
  /** Answered, and read by Stripe now. */
  answered: boolean
}

interface SuppliedFacts {
  business_profile: Stripe.AccountCreateParams.BusinessProfile
  business_type?: Stripe.AccountCreateParams.BusinessType
  company: Stripe.AccountCreateParams.Company
  documents: Stripe.AccountCreateParams.Documents
  individual: Stripe.AccountCreateParams.Individual
  settings: Stripe.AccountCreateParams.Settings
  tos_acceptance: Stripe.AccountCreateParams.TosAcceptance
}

export const accountFacts = perAccount<AccountFacts>(() => ({
  supplied: { business_profile: {}, company: {}, documents: {}, individual: {}, settings: {}, tos_acceptance: {} },
  requested: new Map(),
  rejected: null,
  individualId: null,
  individualCreated: 0,
  people: new Map(),
  hastened: new Map(),
  stopped: new Set(),
  interventions: new Map(),
  paused: false,
  underReview: false,
  cleared: new Set(),
  confirmed: new Set(),
}))

type FactParams = Partial<
  Record<'business_profile' | 'company' | 'documents' | 'individual' | 'settings' | 'tos_acceptance', object>
> & { business_type?: Stripe.AccountCreateParams.BusinessType }

/** Remembers what a request says about the business and the people behind it. */
export function rememberFacts(account: AccountState, params: FactParams): void {
  const facts = accountFacts(account)
  const { business_type: businessType } = params
  facts.supplied = {
    ...facts.supplied,
    ...(businessType === undefined ? {} : { business_type: businessType }),
    business_profile: withFacts(facts.supplied.business_profile, params.business_profile),
    company: withFacts(facts.supplied.company, params.company),
    documents: withFacts(facts.supplied.documents, params.documents),
    individual: withFacts(facts.supplied.individual, params.individual),
    settings: withFacts(facts.supplied.settings, params.settings),
    tos_acceptance: withFacts(facts.supplied.tos_acceptance, params.tos_acceptance),
  }
}

/** Remembers what a request says about one of the people of a business. */
export function rememberPersonFacts(person: PersonFacts, said: Stripe.AccountCreatePersonParams): void {
  person.said = withFacts(person.said, said)
}

/** The value at `individual.dob.day` or `person_….dob.day`, or undefined when nothing was said or it was taken back. */
export function factAt(facts: AccountFacts, path: string): unknown {
  const [head = '', ...rest] = path.split('.')
  const person = facts.people.get(head)
  return person ? saidAt(person.said, rest) : saidAt(facts.supplied, [head, ...rest])
}

function saidAt(said: object, keys: readonly string[]): unknown {
  let value: unknown = said
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(key)
  }
  return value
}

/** New facts over old ones; an empty value takes a fact back. */
function withFacts<T extends object>(known: T, said: object | undefined): T {
  const facts = new Map<string, unknown>(Object.entries(known))
  for (const [key, value] of Object.entries(said ?? {})) {
    const before = facts.get(key)
    if (value === '' || value === null) facts.delete(key)
    else facts.set(key, isHash(value) ? withFacts(isHash(before) ? before : {}, value) : value)
  }
  const next: Partial<T> = {}
  Object.assign(next, Object.fromEntries(facts))
  // Every member of every kind of fact is optional, so what is left is still of that kind.
  return next as T
}

const isHash = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
