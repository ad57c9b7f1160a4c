import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { factsV2 } from '../factsV2.js'
import { companyIdType, isRegistration } from '../requirements/namesInV2.js'
import { type AccountV2, iso } from '../wire.js'
import { addressShown, datesShown } from './partsShown.js'
import { frontBack, personShown } from './personShown.js'

type Identity = NonNullable<AccountV2['identity']>

/** Who the account is, from what version 1 keeps. */
export function identityShown(account: AccountState): Identity {
  const { business_type, company, country, individual } = account.object
  return {
    attestations: attestationsShown(account),
    business_details: company ? businessDetailsShown(account, company) : undefined,
    country: factsV2(account).countryKnown ? country : undefined,
    entity_type: business_type ?? undefined,
    individual:
      individual && (!business_type || business_type === 'individual')
        ? individualShown(account, individual)
        : undefined,
  }
}

function individualShown(account: AccountState, person: Stripe.Person): Identity['individual'] {
  const { livemode, ...shown } = personShown(account, person)
  return shown
}

function attestationsShown(account: AccountState): Identity['attestations'] {
  const { company, tos_acceptance: terms } = account.object
  return {
    directorship_declaration: declaredShown(company?.directorship_declaration),
    ownership_declaration: declaredShown(company?.ownership_declaration),
    persons_provided: company && {
      directors: company.directors_provided,
      executives: company.executives_provided,
      owners: company.owners_provided,
      ownership_exemption_reason: exemption(company.ownership_exemption_reason),
    },
    representative_declaration: declaredShown(company?.representative_declaration),
    terms_of_service: terms?.date ? { account: declaredShown(terms) } : undefined,
  }
}

function exemption(reason: string | undefined) {
  return reason === 'qualified_entity_exceeds_ownership_threshold' || reason === 'qualifies_as_financial_institution'
    ? reason
    : undefined
}

interface Declared {
  date?: number | null
  ip?: string | null
  user_agent?: string | null
}

const declaredShown = (held: Declared | null | undefined) =>
  held
    ? {
        date: held.date ? iso(held.date) : undefined,
        ip: held.ip ?? undefined,
        user_agent: held.user_agent ?? undefined,
      }
    : undefined

function businessDetailsShown(account: AccountState, company: Stripe.Account.Company): Identity['business_details'] {
  const profile = account.object.business_profile
  const { annual_revenue: yearly, monthly_estimated_revenue: monthly } = profile ?? {}
  return {
    additional_addresses: [
      ...additional('administrative', company.administrative_address),
      ...additional('principal_place_of_business', company.principal_place_of_business),
    ],
    address: addressShown(company.address),
    annual_revenue: yearly
      ? {
          amount:
            yearly.amount === null || yearly.currency === null ? undefined : amount(yearly.amount, yearly.currency),
          fiscal_year_end: yearly.fiscal_year_end ?? undefined,
        }
      : undefined,
    documents: { primary_verification: frontBack(company.verification?.document) },
    estimated_worker_count: profile?.estimated_worker_count ?? undefined,
    id_numbers: idTypes(account, company).map((type) => ({ type, registrar: company.tax_id_registrar })),
    monthly_estimated_revenue: monthly && { amount: amount(monthly.amount, monthly.currency) },
    phone: company.phone ?? undefined,
    registered_name: company.name ?? undefined,
    registration_date: datesShown(company.registration_date),
    script_addresses: { kana: addressShown(company.address_kana), kanji: addressShown(company.address_kanji) },
    script_names: {
      kana: { registered_name: company.name_kana ?? undefined },
      kanji: { registered_name: company.name_kanji ?? undefined },
    },
    structure: company.structure,
  }
}

const amount = (value: number, currency: string) => ({ value, currency })

function additional<Purpose extends string>(purpose: Purpose, held: Stripe.Address | undefined) {
  const address = addressShown(held)
  return address ? [{ ...address, purpose }] : []
}

/** The types that version 2 was told, and one for every other number that version 1 was told. */
function idTypes(account: AccountState, company: Stripe.Account.Company): readonly string[] {
  const told = factsV2(account).businessIdNumbers
  const { country } = account
  const own = told.some((type) => !isRegistration(type) && !type.endsWith('_vat'))
  const taxed = told.some((type) => type.endsWith('_vat'))
  const type = company.tax_id_provided && !own ? companyIdType(country) : undefined
  return [
    ...told,
    ...(type ? [type] : []),
    ...(company.vat_id_provided && !taxed ? [`${country.toLowerCase()}_vat`] : []),
  ]
}
