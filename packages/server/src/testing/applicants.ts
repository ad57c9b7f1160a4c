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

interface CompanyAbroad {
  place: { city: string; state?: string; postal_code: string }
  numbers: { tax_id: string; registration_number?: string }
  bank: Applicant['bank']
  /** What the country wants to know of everybody. */
  everybodys?: PersonAnswers
}

/** A company whose representative directs it and which has an owner besides. */
const companyAbroad = ({ place, numbers, bank, everybodys }: CompanyAbroad): Applicant => {
  const address = { line1: 'address_full_match', ...place }
  const person = { ...jenny, ...everybodys, address: { ...address, country: bank.country } }
  return {
    country: bank.country,
    answers: [
      { business_type: 'company' },
      { business_profile },
      { company: { name: 'Novels Ltd', phone: '0000000000', ...numbers, address } },
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
  'a British company': companyAbroad({
    place: { city: 'London', postal_code: 'EC1A 1BB' },
    numbers: { tax_id: '00445790' },
    bank: { country: 'GB', currency: 'gbp', routing_number: '108800', account_number: '00012345' },
  }),
  'a German company': companyAbroad({
    place: { city: 'Berlin', postal_code: '10115' },
    numbers: { tax_id: 'HRB 1234' },
    bank: { country: 'DE', currency: 'eur', account_number: 'DE89370400440532013000' },
  }),
  'a French company': companyAbroad({
    place: { city: 'Paris', postal_code: '75001' },
    numbers: { tax_id: '732829320' },
    bank: { country: 'FR', currency: 'eur', account_number: 'FR1420041010050500013M02606' },
  }),
  'an Australian company': companyAbroad({
    place: { city: 'Sydney', state: 'NSW', postal_code: '2000' },
    numbers: { tax_id: '51 824 753 556', registration_number: '004 085 616' },
    bank: { country: 'AU', currency: 'aud', routing_number: '110000', account_number: '000123456' },
  }),
  'a Canadian company': companyAbroad({
    place: { city: 'Toronto', state: 'ON', postal_code: 'M5V 2T6' },
    numbers: { tax_id: '123456782' },
    bank: { country: 'CA', currency: 'cad', routing_number: '11000-000', account_number: '000123456789' },
  }),
  'a Singaporean company': companyAbroad({
    place: { city: 'Singapore', postal_code: '018956' },
    numbers: { tax_id: '000000000' },
    bank: { country: 'SG', currency: 'sgd', routing_number: '1100-000', account_number: '000123456' },
    everybodys: { id_number: 'S1234567D', nationality: 'SG', full_name_aliases: ['Jen'] },
  }),
  'a Singaporean individual without another name': {
    country: 'SG',
    answers: [
      { business_type: 'individual' },
      { business_profile },
      {
        individual: {
          ...jenny,
          address: { line1: 'address_full_match', city: 'Singapore', postal_code: '018956' },
          id_number: 'S1234567D',
          nationality: 'SG',
          full_name_aliases: [],
        },
      },
    ],
    persons: [],
    bank: { country: 'SG', currency: 'sgd', routing_number: '1100-000', account_number: '000123456' },
  },
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
