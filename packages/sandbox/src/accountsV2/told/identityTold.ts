import type Stripe from 'stripe'
import { badParameter } from '../../core/errors.js'
import { isRegistration } from '../requirements/namesInV2.js'
import { defined, unsetIn } from './defined.js'
import { latinAddress } from './latinAddress.js'
import { personTold, secondsOf } from './personTold.js'

type IdentityParams = Stripe.V2.Core.AccountUpdateParams.Identity
type BusinessDetails = NonNullable<IdentityParams['business_details']>
type Attestations = NonNullable<IdentityParams['attestations']>

type Told = Pick<
  Stripe.AccountUpdateParams,
  'business_profile' | 'business_type' | 'company' | 'documents' | 'individual' | 'tos_acceptance'
>

const entityTypes: readonly string[] = ['company', 'government_entity', 'individual', 'non_profit']

/** What version 2 is told about who the account is, in the words of version 1. */
export function identityTold(identity: IdentityParams): Told {
  const { attestations, business_details: details, entity_type: entityType, individual } = identity
  const { documents, ...person } = individual ? personTold(individual) : {}
  const terms = attestations?.terms_of_service?.account
  return defined({
    business_type: businessType(entityType),
    business_profile: details && profileTold(details),
    company: { ...(details && companyTold(details)), ...(attestations && attested(attestations)) },
    documents: { ...(details && documentsTold(details)) },
    individual: individual ? person : undefined,
    tos_acceptance: terms && {
      date: secondsOf(terms.date, 'identity[attestations][terms_of_service][account][date]'),
      ip: terms.ip,
      user_agent: terms.user_agent,
    },
  })
}

function businessType(entityType: string | undefined): Stripe.AccountUpdateParams.BusinessType | undefined {
  switch (entityType) {
    case undefined:
    case 'company':
    case 'government_entity':
    case 'individual':
    case 'non_profit':
      return entityType
    default:
      throw badParameter(`Invalid entity_type: must be one of ${entityTypes.join(', ')}`, {
        param: 'identity[entity_type]',
      })
  }
}

function companyTold(told: BusinessDetails): Stripe.AccountUpdateParams.Company {
  const { script_names, script_addresses, id_numbers = [] } = told
  const { kana, kanji } = script_names ?? {}
  const valueAddedTax = id_numbers.find(isValueAddedTax)
  const registered = id_numbers.find(({ type }) => isRegistration(type))
  const own = id_numbers.find((number) => !isValueAddedTax(number) && number !== registered)
  const additional = new Map(told.additional_addresses?.map(({ purpose, ...held }) => [purpose, latinAddress(held)]))
  return {
    address: told.address && latinAddress(told.address),
    address_kana: script_addresses?.kana,
    address_kanji: script_addresses?.kanji,
    administrative_address: additional.get('administrative'),
    name: told.registered_name,
    name_kana: kana?.registered_name ?? unsetIn(script_names, kana),
    name_kanji: kanji?.registered_name ?? unsetIn(script_names, kanji),
    phone: told.phone,
    principal_place_of_business: additional.get('principal_place_of_business'),
    registration_date: told.registration_date,
    registration_number: registered?.value,
    structure: told.structure,
    tax_id: own?.value,
    tax_id_registrar: own?.registrar,
    vat_id: valueAddedTax?.value,
    verification: { document: told.documents?.primary_verification?.front_back },
  }
}

const isValueAddedTax = ({ type }: { type: string }) => type.endsWith('_vat')

function attested(told: Attestations): Stripe.AccountUpdateParams.Company {
  const { persons_provided: provided } = told
  return {
    directors_provided: provided?.directors,
    executives_provided: provided?.executives,
    owners_provided: provided?.owners,
    ownership_exemption_reason: provided?.ownership_exemption_reason,
    directorship_declaration: declared(told, 'directorship_declaration'),
    ownership_declaration: declared(told, 'ownership_declaration'),
    representative_declaration: declared(told, 'representative_declaration'),
  }
}

type Declaration = 'directorship_declaration' | 'ownership_declaration' | 'representative_declaration'

function declared(told: Attestations, name: Declaration) {
  const declaration = told[name]
  return declaration && { ...declaration, date: secondsOf(declaration.date, `identity[attestations][${name}][date]`) }
}

function profileTold(told: BusinessDetails): Stripe.AccountUpdateParams.BusinessProfile {
  const { annual_revenue: yearly, monthly_estimated_revenue: monthly } = told
  return {
    annual_revenue: yearly?.amount && {
      amount: yearly.amount.value,
      currency: yearly.amount.currency,
      fiscal_year_end: yearly.fiscal_year_end ?? '',
    },
    estimated_worker_count: told.estimated_worker_count,
    monthly_estimated_revenue: monthly?.amount && { amount: monthly.amount.value, currency: monthly.amount.currency },
  }
}

function documentsTold({ documents }: BusinessDetails): Stripe.AccountUpdateParams.Documents {
  const files = (document: { files: string[] } | undefined) => document && { files: document.files }
  return {
    bank_account_ownership_verification: files(documents?.bank_account_ownership_verification),
    company_license: files(documents?.company_license),
    company_memorandum_of_association: files(documents?.company_memorandum_of_association),
    company_ministerial_decree: files(documents?.company_ministerial_decree),
    company_registration_verification: files(documents?.company_registration_verification),
    company_tax_id_verification: files(documents?.company_tax_id_verification),
    proof_of_address: files(documents?.proof_of_address),
    proof_of_ultimate_beneficial_ownership: files(documents?.proof_of_ultimate_beneficial_ownership),
  }
}
