import type { OnboardedAccount } from '@connect-kit/contract'
import { aBankAccount, anAccountStatus, anOnboardedAccount } from '@connect-kit/contract/testing'
import { requirement } from './requirements.js'

const off = {
  stage: 'restricted',
  reason: 'requirements.past_due',
  charges: 'disabled',
  payouts: 'disabled',
  acts: 'account',
  next: 'provide_information',
} as const

/** A status that asks for these things and for nothing else. */
export const asksFor = (...names: string[]) =>
  anAccountStatus({ ...off, requirements: names.map((name) => requirement(name, { due: 'past_due' })) })

const businessProfile = {
  mcc: '5942',
  url: 'https://honya.example.com',
  product_description: '読者に書籍を販売しています。',
}

const scripts = ['kana', 'kanji'].flatMap((script) =>
  ['postal_code', 'state', 'city', 'town', 'line1'].map((part) => `individual.address_${script}.${part}`),
)

/** What Stripe asks of a Japanese individual. */
export const askedOfAnIndividual = [
  ...['kanji', 'kana'].flatMap((script) => [`individual.last_name_${script}`, `individual.first_name_${script}`]),
  ...['day', 'month', 'year'].map((part) => `individual.dob.${part}`),
  'individual.phone',
  'individual.email',
  ...scripts,
]

/** A Japanese sole trader who has said what they sell. */
export const soleTrader = (over: Partial<OnboardedAccount> = {}): OnboardedAccount =>
  anOnboardedAccount({
    answers: { business_type: 'individual', business_profile: businessProfile },
    status: asksFor(...askedOfAnIndividual, 'external_account', 'tos_acceptance.date'),
    ...over,
  })

/** An American company with two people, of whom one is not complete. */
export const company = (over: Partial<OnboardedAccount> = {}): OnboardedAccount =>
  anOnboardedAccount({
    country: 'US',
    default_currency: 'usd',
    answers: {
      business_type: 'company',
      business_profile: { ...businessProfile, product_description: 'We sell engines to factories.' },
      company: {
        name: 'Analytical Engines, Inc.',
        structure: 'private_corporation',
        phone: '+15125550100',
        address: { line1: '1 Main St', city: 'Austin', state: 'TX', postal_code: '78701', country: 'US' },
      },
    },
    provided: ['company.tax_id'],
    persons: [
      {
        id: 'person_charles',
        answers: {
          first_name: 'Charles',
          last_name: 'Babbage',
          relationship: { owner: true, percent_ownership: 25, title: 'Engineer' },
        },
        provided: [],
      },
      {
        id: 'person_ada',
        answers: {
          first_name: 'Ada',
          last_name: 'Lovelace',
          relationship: { representative: true, owner: true, percent_ownership: 50, title: 'CEO' },
        },
        provided: ['id_number'],
      },
    ],
    status: asksFor('company.owners_provided', 'person_charles.email', 'external_account', 'tos_acceptance.date'),
    ...over,
  })

/** Everything is given; what is left is to accept the terms. */
export const almostDone = (over: Partial<OnboardedAccount> = {}): OnboardedAccount =>
  soleTrader({
    answers: {
      business_type: 'individual',
      business_profile: businessProfile,
      individual: {
        last_name_kanji: '山田',
        first_name_kanji: '花子',
        last_name_kana: 'ヤマダ',
        first_name_kana: 'ハナコ',
        dob: { day: 4, month: 4, year: 1988 },
        phone: '+819012345678',
        email: 'hanako@example.com',
        address_kanji: { postal_code: '1500001', state: '東京都', city: '渋谷区', town: '神宮前1丁目', line1: '5-8' },
        address_kana: {
          postal_code: '1500001',
          state: 'トウキョウト',
          city: 'シブヤク',
          town: 'ジングウマエ 1チョウメ',
          line1: '5-8',
        },
      },
    },
    provided: ['individual.verification.document.front'],
    external_accounts: [aBankAccount()],
    status: asksFor('tos_acceptance.date'),
    ...over,
  })
