// What Stripe asked of a new account without a business type, card_payments and transfers requested, in April 2025.
import type Stripe from 'stripe'

const lines = `
{"country":"US","currently_due":["business_profile.mcc","business_profile.url","business_type","external_account","representative.dob.day","representative.dob.month","representative.dob.year","representative.email","representative.first_name","representative.last_name","settings.payments.statement_descriptor","tos_acceptance.date","tos_acceptance.ip"],"alternatives":[{"alternative_fields_due":["business_profile.product_description"],"original_fields_due":["business_profile.url"]}]}
{"country":"DE","currently_due":["business_profile.mcc","business_profile.url","business_type","external_account","representative.address.city","representative.address.line1","representative.address.postal_code","representative.dob.day","representative.dob.month","representative.dob.year","representative.email","representative.first_name","representative.last_name","representative.phone","tos_acceptance.date","tos_acceptance.ip"],"alternatives":[]}
{"country":"GB","currently_due":["business_profile.mcc","business_profile.url","business_type","external_account","representative.address.city","representative.address.line1","representative.address.postal_code","representative.dob.day","representative.dob.month","representative.dob.year","representative.email","representative.first_name","representative.last_name","representative.phone","tos_acceptance.date","tos_acceptance.ip"],"alternatives":[]}
{"country":"AU","currently_due":["business_profile.mcc","business_profile.url","business_type","external_account","representative.address.city","representative.address.line1","representative.address.postal_code","representative.address.state","representative.dob.day","representative.dob.month","representative.dob.year","representative.email","representative.first_name","representative.last_name","representative.phone","tos_acceptance.date","tos_acceptance.ip"],"alternatives":[]}
{"country":"JP","currently_due":["business_profile.mcc","business_profile.product_description","business_profile.url","business_type","external_account","representative.address_kana.city","representative.address_kana.line1","representative.address_kana.postal_code","representative.address_kana.state","representative.address_kana.town","representative.address_kanji.city","representative.address_kanji.line1","representative.address_kanji.postal_code","representative.address_kanji.state","representative.address_kanji.town","representative.dob.day","representative.dob.month","representative.dob.year","representative.email","representative.first_name_kana","representative.first_name_kanji","representative.last_name_kana","representative.last_name_kanji","representative.phone","tos_acceptance.date","tos_acceptance.ip"],"alternatives":[]}
`

interface NewAccountRequirements {
  readonly country: string
  readonly currently_due: string[]
  readonly alternatives: Stripe.Account.Requirements.Alternative[]
}

/** By country code. */
export const newAccountRequirements: Readonly<Record<string, NewAccountRequirements>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line): [string, NewAccountRequirements] => {
      const recorded: NewAccountRequirements = JSON.parse(line)
      return [recorded.country, recorded]
    }),
)
