import type Stripe from 'stripe'

/** What a Japanese sole proprietor tells Stripe; the birthday is one that test mode accepts. */
export const japaneseSeller = {
  business_type: 'individual',
  business_profile: { mcc: '5815', url: 'https://example.com', product_description: 'Serial novels' },
  external_account: {
    object: 'bank_account',
    country: 'JP',
    currency: 'jpy',
    routing_number: '1100000',
    account_number: '0001234',
    account_holder_name: 'ヤマダ タロウ',
  },
  individual: {
    first_name_kana: 'タロウ',
    first_name_kanji: '太郎',
    last_name_kana: 'ヤマダ',
    last_name_kanji: '山田',
    email: 'taro@example.com',
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
  },
  tos_acceptance: { date: 1_800_000_000, ip: '127.0.0.1' },
} satisfies Stripe.AccountUpdateParams

/** The same for the United States. */
export const americanSeller = {
  business_type: 'individual',
  business_profile: { mcc: '5815', url: 'https://accessible.stripe.com' },
  external_account: {
    object: 'bank_account',
    country: 'US',
    currency: 'usd',
    routing_number: '110000000',
    account_number: '000123456789',
  },
  individual: {
    first_name: 'Jenny',
    last_name: 'Rosen',
    email: 'jenny@example.com',
    phone: '0000000000',
    ssn_last_4: '0000',
    dob: { year: 1901, month: 1, day: 1 },
    address: { line1: 'address_full_match', city: 'New York', state: 'NY', postal_code: '10001' },
  },
  tos_acceptance: { date: 1_800_000_000, ip: '127.0.0.1' },
} satisfies Stripe.AccountUpdateParams

export const usualCapabilities = {
  card_payments: { requested: true },
  transfers: { requested: true },
} satisfies Stripe.AccountCreateParams['capabilities']
