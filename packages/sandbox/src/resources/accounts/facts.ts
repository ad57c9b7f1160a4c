import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'

/** What the platform told us about an account, secrets included: the account object shows only that they were given. */
export interface AccountFacts {
  supplied: SuppliedFacts
  /** When each capability was asked for; one that was given up again is not in here. */
  requested: Map<string, number>
  rejected: { reason: Stripe.Account.Requirements.DisabledReason; payoutsGoOn: boolean } | null
  individualId: string | null
  individualCreated: number
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

/** The value at `individual.dob.day`, or undefined when nothing was said or it was taken back. */
export function factAt(facts: AccountFacts, path: string): unknown {
  let value: unknown = facts.supplied
  for (const key of path.split('.')) {
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
