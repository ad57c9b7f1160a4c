import type Stripe from 'stripe'

type Include = Stripe.V2.Core.AccountRetrieveParams.Include

/** Every section that an answer can have. */
export const everything: Include[] = [
  'configuration.customer',
  'configuration.merchant',
  'configuration.recipient',
  'defaults',
  'future_requirements',
  'identity',
  'requirements',
]

/** A Japanese sole proprietor who sells and is paid, as version 2 is told about one; nothing is left to ask but the bank. */
export const japaneseSellerV2 = {
  contact_email: 'taro@example.com',
  display_name: '山田書店',
  dashboard: 'express',
  identity: {
    country: 'JP',
    entity_type: 'individual',
    individual: {
      email: 'taro@example.com',
      phone: '+81312345678',
      date_of_birth: { year: 1901, month: 1, day: 1 },
      script_names: {
        kana: { given_name: 'タロウ', surname: 'ヤマダ' },
        kanji: { given_name: '太郎', surname: '山田' },
      },
      script_addresses: {
        kana: {
          country: 'JP',
          postal_code: '1500001',
          state: 'トウキヨウト',
          city: 'シブヤク',
          town: 'ジングウマエ 1-',
          line1: '5-8',
        },
        kanji: {
          country: 'JP',
          postal_code: '1500001',
          state: '東京都',
          city: '渋谷区',
          town: '神宮前 1丁目',
          line1: '5-8',
        },
      },
    },
    attestations: {
      terms_of_service: { account: { date: '2027-01-15T00:00:00.000Z', ip: '127.0.0.1', user_agent: 'Browser' } },
    },
  },
  defaults: {
    currency: 'jpy',
    locales: ['ja-JP'],
    profile: { business_url: 'https://example.com', product_description: 'Serial novels' },
    responsibilities: { fees_collector: 'application', losses_collector: 'application' },
  },
  configuration: {
    merchant: { mcc: '5815', capabilities: { card_payments: { requested: true } } },
    recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
  },
  metadata: { shop: '7' },
} satisfies Stripe.V2.Core.AccountCreateParams

export const japaneseBank = {
  external_account: {
    object: 'bank_account',
    country: 'JP',
    currency: 'jpy',
    routing_number: '1100000',
    account_number: '0001234',
    account_holder_name: 'ヤマダ タロウ',
  },
} satisfies Stripe.AccountCreateExternalAccountParams
