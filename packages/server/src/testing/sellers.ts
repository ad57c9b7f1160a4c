import type Stripe from 'stripe'

const custom: Stripe.AccountCreateParams = {
  business_type: 'individual',
  business_profile: { name: '本屋プレス', mcc: '5942', url: 'https://honya.example', product_description: 'Books' },
  capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  tos_acceptance: { date: 1_700_000_000, ip: '127.0.0.1' },
  controller: {
    requirement_collection: 'application',
    losses: { payments: 'application' },
    fees: { payer: 'application' },
    stripe_dashboard: { type: 'none' },
  },
}

/** Numbers of Stripe's test values: what becomes of a payout to them. */
export const banks = {
  succeeds: { JP: '0001234', US: '000123456789' },
  fails: { JP: '1111116' },
}

/** A Japanese seller who can be paid out, on Fridays. */
export function createJapaneseSeller(stripe: Stripe, bank = banks.succeeds.JP): Promise<Stripe.Account> {
  const address = { postal_code: '1500001', line1: '5-8' }
  return stripe.accounts.create({
    ...custom,
    country: 'JP',
    individual: {
      first_name_kana: 'タロウ',
      last_name_kana: 'ヤマダ',
      first_name_kanji: '太郎',
      last_name_kanji: '山田',
      dob: { day: 1, month: 1, year: 1902 },
      email: 'taro@example.jp',
      phone: '+81312345678',
      address_kana: { ...address, state: 'トウキヨウト', city: 'シブヤク', town: 'ジングウマエ 1-' },
      address_kanji: { ...address, state: '東京都', city: '渋谷区', town: '神宮前 1丁目' },
    },
    external_account: {
      object: 'bank_account',
      country: 'JP',
      currency: 'jpy',
      routing_number: '1100000',
      account_number: bank,
      account_holder_name: 'ヤマダ タロウ',
    },
  })
}

const ann = {
  first_name: 'Ann',
  last_name: 'Author',
  dob: { day: 1, month: 1, year: 1902 },
  email: 'ann@example.com',
  phone: '+14155550100',
}

const american = {
  object: 'bank_account' as const,
  country: 'US',
  currency: 'usd',
  routing_number: '110000000',
  account_number: banks.succeeds.US,
}

/** An American seller who can be paid out, every day. */
export function createAmericanSeller(stripe: Stripe): Promise<Stripe.Account> {
  const address = { line1: 'address_full_match', city: 'San Francisco', state: 'CA', postal_code: '94103' }
  return stripe.accounts.create({
    ...custom,
    country: 'US',
    individual: { ...ann, ssn_last_4: '0000', id_number: '222222222', address },
    external_account: american,
  })
}

/** A Canadian seller with a bank account in Canada and one, for dollars of the United States, there. */
export async function createCanadianSeller(stripe: Stripe): Promise<Stripe.Account> {
  const address = { line1: 'address_full_match', city: 'Toronto', state: 'ON', postal_code: 'M5V 2T6' }
  const seller = await stripe.accounts.create({
    ...custom,
    country: 'CA',
    individual: { ...ann, id_number: '222222222', address },
    external_account: {
      object: 'bank_account',
      country: 'CA',
      currency: 'cad',
      routing_number: '11000-000',
      account_number: '000123456789',
    },
  })
  await stripe.accounts.createExternalAccount(seller.id, { external_account: american })
  return seller
}

/** A payment to the seller; `available` money can be paid out at once, `pending` money settles later. */
export function pay(
  stripe: Stripe,
  account: string,
  {
    amount,
    currency = 'jpy',
    settles = 'at once',
    application_fee_amount,
  }: {
    amount: number
    currency?: string
    settles?: 'at once' | 'later'
    application_fee_amount?: number
  },
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create(
    {
      amount,
      currency,
      payment_method: settles === 'later' ? 'pm_card_visa' : 'pm_card_bypassPending',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      ...(application_fee_amount && { application_fee_amount }),
    },
    { stripeContext: account },
  )
}
