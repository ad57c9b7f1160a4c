import Stripe from 'stripe'

type V2Update = Stripe.V2.Core.AccountUpdateParams
type V2Person = NonNullable<Parameters<Stripe['v2']['core']['accounts']['persons']['create']>[1]>
type Human = Stripe.AccountCreatePersonParams | Stripe.AccountUpdateParams.Individual

/** What the test values are given with, said to version 2; this knows their names only, and independently of the router. */
export function toldInV2(country: string, told: Stripe.AccountUpdateParams): V2Update {
  const { business_profile: profile, business_type: entity_type, company, documents, individual, settings } = told
  const { tos_acceptance: terms, capabilities } = told
  const { descriptor, prefix } = {
    descriptor: settings?.payments?.statement_descriptor,
    prefix: settings?.card_payments?.statement_descriptor_prefix,
  }
  const { transfers, ...merchant } = capabilities ?? {}
  return withoutGaps({
    identity: {
      entity_type,
      individual: individual && human(country, individual),
      business_details: {
        ...(company && companyDetails(country, company)),
        documents: businessDocuments(company, documents),
      },
      attestations: {
        terms_of_service: {
          account: terms && { date: new Date(Number(terms.date) * 1000).toISOString(), ip: terms.ip ?? '' },
        },
        persons_provided: { owners: company?.owners_provided, directors: company?.directors_provided },
      },
    },
    defaults: {
      profile: {
        business_url: profile?.url,
        doing_business_as: profile?.name,
        product_description: profile?.product_description,
      },
    },
    configuration: {
      merchant: {
        mcc: profile?.mcc,
        support: { phone: profile?.support_phone },
        statement_descriptor: { descriptor, prefix },
        capabilities: merchant,
      },
      recipient: { capabilities: { stripe_balance: { stripe_transfers: transfers } } },
    },
  })
}

export const personInV2 = (country: string, told: Stripe.AccountCreatePersonParams): V2Person =>
  withoutGaps({
    ...human(country, told),
    relationship: told.relationship && {
      ...told.relationship,
      percent_ownership: percentOf(told.relationship),
    },
  })

const percentOf = ({ percent_ownership: percent }: Stripe.AccountCreatePersonParams.Relationship) =>
  percent === undefined || percent === '' || percent === null ? undefined : Stripe.Decimal.from(String(percent))

function human(country: string, told: Human) {
  const { dob, verification } = told
  return {
    given_name: told.first_name,
    surname: told.last_name,
    email: told.email,
    phone: told.phone,
    date_of_birth: dob ? dob : undefined,
    address: told.address && { ...told.address, country },
    additional_names: told.full_name_aliases
      ? told.full_name_aliases.map((full_name) => ({ full_name, purpose: 'alias' as const }))
      : [],
    political_exposure: told.political_exposure,
    script_names: {
      kana: { given_name: told.first_name_kana, surname: told.last_name_kana },
      kanji: { given_name: told.first_name_kanji, surname: told.last_name_kanji },
    },
    script_addresses: {
      kana: told.address_kana && { ...told.address_kana, country },
      kanji: told.address_kanji && { ...told.address_kanji, country },
    },
    id_numbers: [
      ...(told.id_number ? [{ type: 'us_ssn' as const, value: told.id_number }] : []),
      ...(told.ssn_last_4 ? [{ type: 'us_ssn_last_4' as const, value: told.ssn_last_4 }] : []),
    ],
    documents: {
      company_authorization: 'documents' in told ? filed(told.documents?.company_authorization) : undefined,
      primary_verification: pages(verification?.document),
      secondary_verification: pages(verification?.additional_document),
    },
  }
}

const pages = ({ front, back }: { front?: string; back?: string } = {}) =>
  front ? { type: 'front_back' as const, front_back: { front, ...(back ? { back } : {}) } } : undefined

function companyDetails(country: string, { tax_id: value, ...told }: Stripe.AccountUpdateParams.Company) {
  const type = country === 'JP' ? ('jp_cn' as const) : ('us_ein' as const)
  return {
    registered_name: told.name,
    phone: told.phone,
    address: told.address && { ...told.address, country },
    script_names: { kana: { registered_name: told.name_kana }, kanji: { registered_name: told.name_kanji } },
    script_addresses: {
      kana: told.address_kana && { ...told.address_kana, country },
      kanji: told.address_kanji && { ...told.address_kanji, country },
    },
    id_numbers: value === undefined ? [] : [{ type, value }],
  }
}

function businessDocuments(
  company: Stripe.AccountUpdateParams.Company | undefined,
  documents: Stripe.AccountUpdateParams.Documents | undefined,
) {
  return {
    primary_verification: pages(company?.verification?.document),
    company_license: filed(documents?.company_license),
    bank_account_ownership_verification: filed(documents?.bank_account_ownership_verification),
  }
}

const filed = (document: { files?: string[] | '' } | undefined) =>
  document && { type: 'files' as const, files: document.files || [] }

/** Nothing is said of what is not there: an empty list or hash would take something back. */
function withoutGaps<T extends object>(told: T): T {
  const kept = { ...told }
  for (const [key, value] of Object.entries(told)) {
    const inner = isHash(value) ? withoutGaps(value) : value
    const empty = isHash(inner) ? Object.keys(inner).length === 0 : Array.isArray(inner) && inner.length === 0
    if (inner === undefined || empty) Reflect.deleteProperty(kept, key)
    else Object.assign(kept, { [key]: inner })
  }
  return kept
}

const isHash = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
