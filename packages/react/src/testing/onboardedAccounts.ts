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

const japaneseAddress = ['kana', 'kanji'].flatMap((script) =>
  ['postal_code', 'state', 'city', 'town', 'line1'].map((part) => `address_${script}.${part}`),
)

/** What Stripe asks of a Japanese individual. */
export const askedOfAnIndividual = [
  ...['kanji', 'kana'].flatMap((script) => [`individual.last_name_${script}`, `individual.first_name_${script}`]),
  ...['day', 'month', 'year'].map((part) => `individual.dob.${part}`),
  'individual.phone',
  'individual.email',
  ...japaneseAddress.map((name) => `individual.${name}`),
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

/** A Japanese company that has said what it sells, with a representative and a director who is not named yet. */
export const japaneseCompany = (over: Partial<OnboardedAccount> = {}): OnboardedAccount =>
  anOnboardedAccount({
    answers: { business_type: 'company', business_profile: businessProfile },
    persons: [
      {
        id: 'person_hanako',
        answers: {
          last_name_kanji: '山田',
          first_name_kanji: '花子',
          last_name_kana: 'ヤマダ',
          first_name_kana: 'ハナコ',
          relationship: { representative: true, title: '代表取締役' },
        },
        provided: [],
      },
    ],
    status: asksFor(
      ...['name', 'name_kana', 'name_kanji', 'tax_id', 'phone', ...japaneseAddress, 'directors_provided'].map(
        (name) => `company.${name}`,
      ),
      ...['kanji', 'kana'].flatMap((script) => [`directors.last_name_${script}`, `directors.first_name_${script}`]),
      ...['dob.day', 'dob.month', 'dob.year', ...japaneseAddress].map((name) => `directors.${name}`),
      'person_hanako.email',
      'external_account',
    ),
    ...over,
  })

const currencies = { US: 'usd', GB: 'gbp', DE: 'eur', SG: 'sgd' } as const

/** A seller in another country, of whom nothing is asked but this. */
export const sellerIn = (country: keyof typeof currencies, ...names: string[]): OnboardedAccount =>
  anOnboardedAccount({
    country,
    default_currency: currencies[country],
    answers: { business_type: names.some((name) => name.startsWith('company.')) ? 'company' : 'individual' },
    status: asksFor(...names),
  })
