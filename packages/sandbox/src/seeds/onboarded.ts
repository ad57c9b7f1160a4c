import type Stripe from 'stripe'

/** Who an account belongs to and where its money goes. */
interface Person {
  email: string
  phone: string
}

export interface JapanesePerson extends Person {
  /** Family name first: kanji and kana. */
  kanji: [family: string, given: string]
  kana: [family: string, given: string]
}

export interface AmericanPerson extends Person {
  firstName: string
  lastName: string
}

export interface Business {
  name: string
  url: string
  description: string
  /** Four digits: what kind of shop it is. 5942 is a book store. */
  mcc: string
  /** Capital letters: what buyers and banks read. */
  statementDescriptor: string
}

// Stripe's test mode takes nobody else's birthday for a match.
const dob = { day: 1, month: 1, year: 1901 }

/** Everything that Stripe asks of a Japanese sole proprietor, so that the account can take payments at once. */
export function onboardedInJapan(
  business: Business,
  { email, phone, kanji, kana }: JapanesePerson,
  bank: { routing: string; number: string },
): Stripe.AccountCreateParams {
  return {
    ...common('JP', business, email),
    external_account: {
      object: 'bank_account',
      country: 'JP',
      currency: 'jpy',
      account_holder_name: kana.join(' '),
      account_holder_type: 'individual',
      routing_number: bank.routing,
      account_number: bank.number,
    },
    individual: {
      last_name_kanji: kanji[0],
      first_name_kanji: kanji[1],
      last_name_kana: kana[0],
      first_name_kana: kana[1],
      dob,
      email,
      phone,
      address_kanji: {
        postal_code: '1010051',
        state: '東京都',
        city: '千代田区',
        town: '神田神保町1丁目',
        line1: '1-1',
      },
      address_kana: {
        postal_code: '1010051',
        state: 'トウキヨウト',
        city: 'チヨダク',
        town: 'カンダジンボウチヨウ1チヨウメ',
        line1: '1-1',
      },
    },
  }
}

/** The same for a sole proprietor in the United States. */
export function onboardedInAmerica(
  business: Business,
  { email, phone, firstName, lastName }: AmericanPerson,
  bank: { routing: string; number: string },
): Stripe.AccountCreateParams {
  return {
    ...common('US', business, email),
    external_account: {
      object: 'bank_account',
      country: 'US',
      currency: 'usd',
      account_holder_name: `${firstName} ${lastName}`,
      account_holder_type: 'individual',
      routing_number: bank.routing,
      account_number: bank.number,
    },
    individual: {
      first_name: firstName,
      last_name: lastName,
      dob,
      email,
      phone,
      id_number: '000000000',
      ssn_last_4: '0000',
      address: { line1: 'address_full_match', city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' },
    },
  }
}

const common = (country: string, { name, url, description, mcc, statementDescriptor }: Business, email: string) => ({
  country,
  email,
  business_type: 'individual' as const,
  business_profile: { name, url, product_description: description, mcc },
  capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  settings: {
    payments: { statement_descriptor: statementDescriptor },
    payouts: { statement_descriptor: statementDescriptor },
  },
  tos_acceptance: { date: 1_700_000_000, ip: '203.0.113.7' },
})
