import type { AccountAnswers } from '@connect-kit/contract'
import { corporateCheckDigit } from '@connect-kit/contract/fields'
import type Stripe from 'stripe'
import { idNumberType, valueAddedTaxType } from './idNumberTypes.js'
import { frontBack, inJapan, numbersTold, pages } from './partsForV2.js'
import { personParamsForV2 } from './personParamsForV2.js'
import { unsettingByNull } from './unsettingByNull.js'

type Params = Stripe.V2.Core.AccountUpdateParams
type Company = NonNullable<AccountAnswers['company']>
type Business = NonNullable<NonNullable<Params['identity']>['business_details']>

/** Which countries' words are used, and whether the account takes payments itself. */
export interface PlaceOfV2 {
  country: string
  merchant: boolean
}

/** `POST /v2/core/accounts/{account}`. What version 2 has no word for is told to version 1: {@link leftForV1}. */
export function paramsForV2(answers: AccountAnswers, { country, merchant }: PlaceOfV2): Params {
  const { business_profile: profile, business_type, company, documents, email, individual } = answers
  return unsettingByNull<Params>({
    contact_email: email,
    configuration: merchant ? { merchant: merchantTold(answers) } : undefined,
    defaults: {
      profile: {
        business_url: profile?.url,
        doing_business_as: profile?.name,
        product_description: profile?.product_description,
      },
    },
    identity: {
      entity_type: business_type,
      business_details: { ...(company && companyTold(company, country)), documents: papersTold(company, documents) },
      individual: individual && personParamsForV2(individual, country),
      attestations: {
        persons_provided: {
          directors: company?.directors_provided,
          executives: company?.executives_provided,
          owners: company?.owners_provided,
        },
      },
    },
  })
}

function merchantTold({ business_profile: profile, settings }: AccountAnswers) {
  const { card_payments: card, payments } = settings ?? {}
  return {
    mcc: profile?.mcc,
    support: { email: profile?.support_email, phone: profile?.support_phone, url: profile?.support_url },
    statement_descriptor: { descriptor: payments?.statement_descriptor, prefix: card?.statement_descriptor_prefix },
    script_statement_descriptor: {
      kana: { descriptor: payments?.statement_descriptor_kana, prefix: card?.statement_descriptor_prefix_kana },
      kanji: { descriptor: payments?.statement_descriptor_kanji, prefix: card?.statement_descriptor_prefix_kanji },
    },
  }
}

function companyTold(company: Company, country: string): Business {
  return {
    registered_name: company.name,
    script_names: { kana: { registered_name: company.name_kana }, kanji: { registered_name: company.name_kanji } },
    phone: company.phone,
    structure: company.structure,
    address: company.address,
    script_addresses: { kana: inJapan(company.address_kana), kanji: inJapan(company.address_kanji) },
    id_numbers: companyNumbers(company, country),
  }
}

/** What proves that the company is who it says, and whatever else Stripe wants to see of its business. */
function papersTold(
  company: Company | undefined,
  papers: NonNullable<AccountAnswers['documents']> = {},
): Business['documents'] {
  return {
    primary_verification: frontBack(company?.verification?.document),
    bank_account_ownership_verification: pages(papers.bank_account_ownership_verification),
    company_license: pages(papers.company_license),
    company_memorandum_of_association: pages(papers.company_memorandum_of_association),
    company_ministerial_decree: pages(papers.company_ministerial_decree),
    company_registration_verification: pages(papers.company_registration_verification),
    company_tax_id_verification: pages(papers.company_tax_id_verification),
    proof_of_address: pages(papers.proof_of_address),
    proof_of_registration: pages(papers.proof_of_registration),
    proof_of_ultimate_beneficial_ownership: pages(papers.proof_of_ultimate_beneficial_ownership),
  }
}

function companyNumbers({ registration_number: registered, tax_id, vat_id }: Company, country: string) {
  return numbersTold([
    [tax_id && idNumberType(country, 'tax_id', tax_id), tax_id && wholeNumber(country, tax_id)],
    [registered && idNumberType(country, 'registration_number', registered), registered],
    [valueAddedTaxType(country), vat_id],
  ])
}

/** Version 1 takes the twelve digits of the Japanese register, `jp_cn` of version 2 is thirteen: the first one checks the others. */
const wholeNumber = (country: string, number: string) =>
  country === 'JP' && /^\d{12}$/.test(number) ? `${corporateCheckDigit(number)}${number}` : number
