import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { noAddress, wholeAddresses } from './addresses.js'
import { accountFacts } from './facts.js'
import { merged } from './merged.js'

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

export const noDocument = { back: null, details: null, details_code: null, front: null }
