import type { AccountAnswers, PersonAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'

/** Somebody who has an account and has said nothing yet, and all that they have to say until they can be paid. */
export interface Applicant {
  country: string
  /** One after another, as the steps of a wizard save them. */
  answers: AccountAnswers[]
  persons: PersonAnswers[]
  /** That everybody is named. */
  everybody?: AccountAnswers
  bank: { country: string; currency: string; account_number: string; routing_number?: string }
}

const business_profile = { mcc: '5815', url: 'https://accessible.stripe.com', product_description: 'Serial novels' }

const taro = {
  first_name_kana: 'タロウ',
  last_name_kana: 'ヤマダ',
  first_name_kanji: '太郎',
  last_name_kanji: '山田',
  email: 'taro@example.jp',
  phone: '+81312345678',
  dob: { year: 1901, month: 1, day: 1 },
  address_kana: {
    postal_code: '1500001',
    state: 'トウキヨウト',
    city: 'シブヤク',
    town: 'ジングウマエ 1-',
    line1: '5-8',
  },
  address_kanji: { postal_code: '1500001', state: '東京都', city: '渋谷区', town: '神宮前 1丁目', line1: '5-8' },
} satisfies PersonAnswers

const hanako = {
  ...taro,
  first_name_kana: 'ハナコ',
  first_name_kanji: '花子',
  email: 'hanako@example.jp',
} satisfies PersonAnswers

const jenny = {
  first_name: 'Jenny',
  last_name: 'Rosen',
  email: 'jenny@example.com',
  phone: '0000000000',
  dob: { year: 1901, month: 1, day: 1 },
  address: { line1: 'address_full_match', city: 'New York', state: 'NY', postal_code: '10001' },
} satisfies PersonAnswers

const japaneseBank = { country: 'JP', currency: 'jpy', routing_number: '1100000', account_number: '0001234' }
const americanBank = { country: 'US', currency: 'usd', routing_number: '110000000', account_number: '000123456789' }

const inEurope = (place: { city: string; postal_code: string }, tax_id: string, bank: Applicant['bank']): Applicant => {
  const address = { line1: 'address_full_match', ...place }
  const person = { ...jenny, address: { ...address, country: bank.country } }
  return {
    country: bank.country,
    answers: [
      { business_type: 'company' },
      { business_profile },
      { company: { name: 'Novels Ltd', phone: '0000000000', tax_id, address } },
    ],
    persons: [
      { ...person, relationship: { representative: true, executive: true, director: true, title: 'CEO' } },
      {
        ...person,
        first_name: 'Otto',
        email: 'otto@example.com',
        relationship: { owner: true, title: 'Investor', percent_ownership: 60 },
      },
    ],
    everybody: { company: { directors_provided: true, executives_provided: true, owners_provided: true } },
    bank,
  }
}

export const applicants = {
  'a Japanese individual': {
    country: 'JP',
    answers: [{ business_type: 'individual' }, { business_profile }, { individual: taro }],
    persons: [],
    bank: japaneseBank,
  },
  'a Japanese company with directors': {
    country: 'JP',
    answers: [
      { business_type: 'company' },
      { business_profile },
      {
        company: {
          name: 'Hondana Inc.',
          name_kana: 'ホンダナ',
          name_kanji: '株式会社本棚',
          phone: '+81312345678',
          tax_id: '7000012050002',
          address_kana: taro.address_kana,
          address_kanji: taro.address_kanji,
        },
      },
    ],
    persons: [
      { ...taro, relationship: { representative: true, director: true, title: '代表取締役' } },
      { ...hanako, relationship: { director: true, title: '取締役' } },
    ],
    everybody: { company: { directors_provided: true } },
    bank: japaneseBank,
  },
  'an American individual': {
    country: 'US',
    answers: [{ business_type: 'individual' }, { business_profile }, { individual: { ...jenny, ssn_last_4: '0000' } }],
    persons: [],
    bank: americanBank,
  },
  'an American LLC with owners': {
    country: 'US',
    answers: [
      { business_type: 'company' },
      { business_profile },
      {
        company: {
          name: 'Novels LLC',
          phone: '0000000000',
          tax_id: '000000000',
          structure: 'multi_member_llc',
          address: jenny.address,
        },
      },
    ],
    persons: [
      {
        ...jenny,
        ssn_last_4: '0000',
        id_number: '000000000',
        relationship: { representative: true, executive: true, owner: true, percent_ownership: 60, title: 'CEO' },
      },
      {
        ...jenny,
        first_name: 'Max',
        email: 'max@example.com',
        ssn_last_4: '0000',
        relationship: { owner: true, percent_ownership: 40 },
      },
    ],
    everybody: { company: { owners_provided: true } },
    bank: americanBank,
  },
  'a British company': inEurope({ city: 'London', postal_code: 'EC1A 1BB' }, '00445790', {
    country: 'GB',
    currency: 'gbp',
    routing_number: '108800',
    account_number: '00012345',
  }),
  'a German company': inEurope({ city: 'Berlin', postal_code: '10115' }, 'HRB 1234', {
    country: 'DE',
    currency: 'eur',
    account_number: 'DE89370400440532013000',
  }),
} satisfies Record<string, Applicant>

/** An account that has said nothing, whose platform asks for everything. */
export async function createSilentAccount(stripe: Stripe, generation: 'v1' | 'v2', country: string): Promise<string> {
  if (generation === 'v1') {
    const account = await stripe.accounts.create({
      country,
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      controller: {
        requirement_collection: 'application',
        losses: { payments: 'application' },
        fees: { payer: 'application' },
        stripe_dashboard: { type: 'none' },
      },
    })
    return account.id
  }
  const account = await stripe.v2.core.accounts.create({
    contact_email: 'seller@example.com',
    dashboard: 'none',
    identity: { country },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: {
      merchant: { capabilities: { card_payments: { requested: true } } },
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  })
  return account.id
}
