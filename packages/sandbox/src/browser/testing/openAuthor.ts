import Stripe from 'stripe'

// A date of birth that passes verification.
const dateOfBirth = { day: 1, month: 1, year: 1901 }

const japanese: Stripe.AccountCreateParams = {
  country: 'JP',
  type: 'custom',
  business_type: 'individual',
  capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  business_profile: { mcc: '5192', product_description: '電子書籍', url: 'https://honya.example' },
  individual: {
    first_name_kana: 'ハナコ',
    last_name_kana: 'ヤマダ',
    first_name_kanji: '花子',
    last_name_kanji: '山田',
    email: 'hanako@honya.example',
    phone: '+81312345678',
    dob: dateOfBirth,
    address_kana: {
      postal_code: '1500001',
      state: 'トウキヨウト',
      city: 'シブヤ',
      town: 'ジングウマエ 1-',
      line1: '5-8',
    },
    address_kanji: { postal_code: '1500001', state: '東京都', city: '渋谷区', town: '神宮前 1丁目', line1: '5-8' },
  },
  external_account: {
    object: 'bank_account',
    country: 'JP',
    currency: 'jpy',
    account_holder_name: 'ヤマダ ハナコ',
    routing_number: '1100000',
    account_number: '0001234',
  },
  tos_acceptance: { date: 1_700_000_000, ip: '203.0.113.4' },
}

export interface Author {
  account: string
  payout: string
}

/** A Japanese author with money: sold twice, paid out once by hand. */
export async function openAuthor(stripe: Stripe): Promise<Author> {
  const { id: account } = await stripe.accounts.create(japanese)
  const options = { stripeAccount: account }
  for (const [amount, payment_method] of [
    [50_000, 'pm_card_bypassPending'],
    [8_000, 'pm_card_visa'],
  ] as const) {
    await stripe.paymentIntents.create({ amount, currency: 'jpy', payment_method, confirm: true }, options)
  }
  const { id: payout } = await stripe.payouts.create({ amount: 12_000, currency: 'jpy' }, options)
  return { account, payout }
}

/** The client secret of a fresh account session, as a host's server would mint it. */
export async function mintSecret(
  stripe: Stripe,
  account: string,
  components: Stripe.AccountSessionCreateParams.Components,
): Promise<string> {
  const session = await stripe.accountSessions.create({ account, components })
  return session.client_secret
}

export function stripeAt(port: number, key = 'sk_test_sandbox'): Stripe {
  return new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 })
}
