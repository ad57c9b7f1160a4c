import type { AccountAnswers, PersonAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { idNumberType, valueAddedTaxType } from './idNumberTypes.js'
import type { PlaceOfV2 } from './paramsForV2.js'

/** What version 2 has no word for. One account has two views, and version 1 takes it. */
export function leftForV1(answers: AccountAnswers, { country, merchant }: PlaceOfV2): Stripe.AccountUpdateParams {
  const { business_profile: profile, company, documents, individual, settings } = answers
  const { mcc, support_email, support_phone, support_url } = profile ?? {}
  const number = (name: 'tax_id' | 'registration_number') => {
    const value = company?.[name]
    return value && idNumberType(country, name, value) === undefined ? value : undefined
  }
  return {
    business_profile: {
      specified_commercial_transactions_act_url: profile?.specified_commercial_transactions_act_url,
      ...(!merchant && { mcc, support_email, support_phone, support_url }),
    },
    company: {
      tax_id: number('tax_id'),
      registration_number: number('registration_number'),
      vat_id: valueAddedTaxType(country) === undefined ? company?.vat_id : undefined,
    },
    documents: { proof_of_business_presence: documents?.proof_of_business_presence },
    individual: individual && personLeftForV1(individual, country),
    settings: merchant ? undefined : settings,
  }
}

export function personLeftForV1({ id_number: number }: PersonAnswers, home: string) {
  const typed = number !== undefined && idNumberType(home, 'id_number', number) !== undefined
  return { id_number: typed ? undefined : number || undefined }
}
