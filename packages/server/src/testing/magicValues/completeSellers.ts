import type Stripe from 'stripe'

/** Everything that a seller says, so that nothing is asked any more. Each answers to the names of version 1. */
export interface CompleteSeller {
  country: string
  account: Stripe.AccountUpdateParams
  bank: Stripe.AccountCreateExternalAccountParams['external_account'] & object
  representative?: Stripe.AccountCreatePersonParams
  /** What only a person can be told of, and no account. */
  nationality?: string
}

const dob = { year: 1901, month: 1, day: 1 }
const tos_acceptance = { date: 1_800_000_000, ip: '127.0.0.1' }
const business_profile = { mcc: '5942', url: 'https://honya.example', product_description: 'Books' }

export const banks = {
  JP: {
    object: 'bank_account',
    country: 'JP',
    currency: 'jpy',
    routing_number: '1100000',
    account_number: '0001234',
    account_holder_name: 'ヤマダ タロウ',
  },
  US: {
    object: 'bank_account',
    country: 'US',
    currency: 'usd',
    routing_number: '110000000',
    account_number: '000123456789',
  },
} as const

const japan = { postal_code: '1500001', line1: '5-8' }
const address_kana = { ...japan, state: 'トウキヨウト', city: 'シブヤク', town: 'ジングウマエ 1-' }
const address_kanji = { ...japan, state: '東京都', city: '渋谷区', town: '神宮前 1丁目' }
const address = { line1: 'address_full_match', city: 'New York', state: 'NY', postal_code: '10001' }

const taro = {
  first_name_kana: 'タロウ',
  last_name_kana: 'ヤマダ',
  first_name_kanji: '太郎',
  last_name_kanji: '山田',
  dob,
  email: 'taro@example.jp',
  phone: '+81312345678',
  address_kana,
  address_kanji,
}

const jenny = {
  first_name: 'Jenny',
  last_name: 'Rosen',
  dob,
  email: 'jenny@example.com',
  phone: '+14155550100',
  address,
}

export const completeSellers = {
  japanese: {
    country: 'JP',
    account: { business_type: 'individual', business_profile, individual: taro, tos_acceptance },
    bank: banks.JP,
  },
  japaneseCompany: {
    country: 'JP',
    account: {
      business_type: 'company',
      business_profile,
      company: {
        name: 'Hondana Inc.',
        name_kana: 'ホンダナ',
        name_kanji: '株式会社本棚',
        phone: '+81312345678',
        tax_id: '6012345678901',
        address_kana,
        address_kanji,
        directors_provided: true,
      },
      tos_acceptance,
    },
    bank: banks.JP,
    representative: { ...taro, relationship: { representative: true, director: true, title: '代表取締役' } },
  },
  american: {
    country: 'US',
    account: {
      business_type: 'individual',
      business_profile,
      individual: { ...jenny, ssn_last_4: '0000', id_number: '000000000' },
      tos_acceptance,
    },
    bank: banks.US,
  },
  /** Known by the last four digits of the number only. */
  americanInShort: {
    country: 'US',
    account: {
      business_type: 'individual',
      business_profile,
      individual: { ...jenny, ssn_last_4: '0000' },
      tos_acceptance,
    },
    bank: banks.US,
  },
  americanCompany: {
    country: 'US',
    account: {
      business_type: 'company',
      business_profile,
      company: {
        name: 'Novels Inc.',
        phone: '+14155550100',
        tax_id: '000000000',
        address,
        owners_provided: true,
      },
      tos_acceptance,
    },
    bank: banks.US,
    representative: {
      ...jenny,
      id_number: '000000000',
      relationship: { representative: true, executive: true, owner: true, percent_ownership: 100, title: 'CEO' },
    },
  },
} satisfies Record<string, CompleteSeller>

/** Where somebody in each of the other countries lives. */
const places: Readonly<Record<string, Stripe.AddressParam>> = {
  AU: { city: 'Sydney', state: 'NSW', postal_code: '2000' },
  BR: { city: 'São Paulo', state: 'SP', postal_code: '01000-000' },
  CA: { city: 'Toronto', state: 'ON', postal_code: 'M5V 2T6' },
  DE: { city: 'Berlin', postal_code: '10115' },
  FR: { city: 'Paris', postal_code: '75001' },
  GB: { city: 'London', postal_code: 'SW1A 1AA' },
  MX: { city: 'Ciudad de México', state: 'CMX', postal_code: '06000' },
  SG: { city: 'Singapore', postal_code: '018956' },
}

/** A person in one of the other countries, with that bank. */
export function sellerIn(country: string, bank: CompleteSeller['bank']): CompleteSeller {
  const home = { line1: 'address_full_match', ...places[country] }
  const asked: Partial<Stripe.AccountUpdateParams.Individual> = {
    ...(country === 'SG' ? { full_name_aliases: ['Jenny R'] } : {}),
    ...(country === 'BR' ? { political_exposure: 'none' } : {}),
  }
  const individual = { ...jenny, ...asked, id_number: '000000000', address: home }
  return {
    country,
    account: { ...completeSellers.american.account, individual },
    bank,
    ...(country === 'SG' ? { nationality: 'SG' } : {}),
  }
}
