import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import type { Announced } from './announced.js'
import type { PersonV2 } from './wire.js'

export type Configuration = Stripe.V2.Core.Account.AppliedConfiguration

/** What only version 2 of the API knows of an account; everything else is kept as version 1 keeps it. */
export interface FactsV2 {
  /** The configurations that version 2 has put on; see `appliedTo` for those that follow from version 1. */
  applied: Configuration[]
  closed: boolean
  /** False for a customer whose country nobody named. */
  countryKnown: boolean
  /** False while nobody said who answers for what, which only matters to merchants and recipients. */
  responsibilitiesKnown: boolean
  contactPhone: string | undefined
  /** What the account is as somebody's customer. */
  customer: Omit<Stripe.V2.Core.Account.Configuration.Customer, 'applied' | 'capabilities'>
  automaticTax: boolean
  konbini: Stripe.V2.Core.Account.Configuration.Merchant['konbini_payments']
  /** Ways to pay a recipient that version 1 does not know: `cards`, `bank_accounts.local`. */
  payoutWays: string[]
  locales: Stripe.V2.Core.Account.Defaults['locales']
  payoutMethods: Stripe.V2.Core.Account.Defaults['payout_methods']
  /** The types of id numbers, which version 1 does not keep. */
  businessIdNumbers: readonly string[]
  persons: ReadonlyMap<string, PersonFacts>
  /** The whole account as it was last announced: the next announcement tells what differs. */
  announced: Announced | undefined
  announcedPersons: ReadonlyMap<string, PersonV2>
}

/** What only version 2 knows of a person. */
export interface PersonFacts {
  updated?: number
  idNumbers?: readonly string[]
  nationalities?: string[]
  additionalNames?: Stripe.V2.Core.AccountPerson['additional_names']
  additionalAddresses?: Stripe.V2.Core.AccountPerson['additional_addresses']
}

export const factsV2 = perAccount<FactsV2>(() => ({
  applied: [],
  closed: false,
  countryKnown: true,
  responsibilitiesKnown: true,
  contactPhone: undefined,
  customer: {},
  automaticTax: false,
  konbini: undefined,
  payoutWays: [],
  locales: undefined,
  payoutMethods: undefined,
  businessIdNumbers: [],
  persons: new Map(),
  announced: undefined,
  announcedPersons: new Map(),
}))

export function rememberPerson(account: AccountState, id: string, facts: PersonFacts): void {
  const held = factsV2(account)
  const known = held.persons.get(id)
  const numbers = [...(known?.idNumbers ?? []), ...(facts.idNumbers ?? [])]
  const idNumbers = numbers.length > 0 ? { idNumbers: [...new Set(numbers)] } : {}
  held.persons = new Map(held.persons).set(id, { ...known, ...facts, ...idNumbers })
}
