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
  return { ...merged(company, plain), ...wholeAddresses(plain), ...wholeDeclarations(plain) }
}

/** A declaration that was made in part is shown whole, with nulls. */
function wholeDeclarations(given: Stripe.AccountCreateParams.Company) {
  const { directorship_declaration: directors, ownership_declaration: owners, representative_declaration: own } = given
  return {
    ...(directors ? { directorship_declaration: merged(noDeclaration, directors) } : {}),
    ...(owners ? { ownership_declaration: merged(noDeclaration, owners) } : {}),
    ...(own ? { representative_declaration: merged(noDeclaration, own) } : {}),
  }
}

const noDeclaration: Stripe.Account.Company.OwnershipDeclaration = { date: null, ip: null, user_agent: null }

export const noDocument = { back: null, details: null, details_code: null, front: null }
