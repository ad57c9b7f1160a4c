import type { AccountRequirement } from '@connect-kit/contract'
import { anAccountStatus } from '@connect-kit/contract/testing'

export const requirement = (name: string, over: Partial<AccountRequirement> = {}): AccountRequirement => ({
  name,
  person: /^(person_\w+)\./.exec(name)?.[1] ?? null,
  due: 'currently_due',
  awaiting: 'account',
  intervention: false,
  announced: false,
  errors: [],
  deadline: null,
  ...over,
})

const askedOfEverybody = [
  'business_profile.mcc',
  'business_profile.product_description',
  'business_profile.url',
  'business_type',
  'external_account',
  'representative.address_kana.city',
  'representative.address_kana.town',
  'representative.address_kanji.city',
  'representative.address_kanji.town',
  'representative.dob.day',
  'representative.dob.month',
  'representative.dob.year',
  'representative.email',
  'representative.first_name_kana',
  'representative.first_name_kanji',
  'representative.last_name_kana',
  'representative.last_name_kanji',
  'representative.phone',
  'tos_acceptance.date',
  'tos_acceptance.ip',
]

/** A Japanese account that has just been made. */
export const newcomer = anAccountStatus({
  stage: 'restricted',
  reason: 'requirements.past_due',
  charges: 'disabled',
  payouts: 'disabled',
  acts: 'account',
  next: 'provide_information',
  requirements: askedOfEverybody.map((name) => requirement(name, { due: 'past_due' })),
})
