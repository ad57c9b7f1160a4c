import Stripe from 'stripe'
import { onboardedInAmerica, onboardedInJapan } from '../../seeds/onboarded.js'

const business = {
  name: 'Honya Press',
  url: 'https://honya.example',
  description: 'Books for reading at night',
  mcc: '5942',
  statementDescriptor: 'HONYA PRESS',
}
const japanese = onboardedInJapan(
  business,
  { email: 'hanako@honya.example', phone: '+81312345678', kanji: ['山田', '花子'], kana: ['ヤマダ', 'ハナコ'] },
  { routing: '1100000', number: '0001234' },
)
const american = onboardedInAmerica(
  business,
  { email: 'ann@honya.example', phone: '+15035550100', firstName: 'Ann', lastName: 'Reader' },
  { routing: '110000000', number: '000123456789' },
)

export interface Author {
  account: string
  payout: string
}

/** An author in Japan with money: sold twice, ¥12,000 paid out by hand, ¥36,200 left. */
export const openAuthor = (stripe: Stripe): Promise<Author> =>
  open(stripe, japanese, { currency: 'jpy', settled: 50_000, pending: 8_000, paidOut: 12_000 })

/** An author in the United States, where payouts can be instant. */
export const openAmericanAuthor = (stripe: Stripe): Promise<Author> =>
  open(stripe, american, { currency: 'usd', settled: 50_000, pending: 8_000, paidOut: 12_000 })

interface Money {
  currency: string
  settled: number
  pending: number
  paidOut: number
}

async function open(stripe: Stripe, params: Stripe.AccountCreateParams, money: Money): Promise<Author> {
  const { currency } = money
  const { id: account } = await stripe.accounts.create({ ...params, type: 'custom' })
  const options = { stripeAccount: account }
  const sell = (amount: number, payment_method: string) =>
    stripe.paymentIntents.create({ amount, currency, payment_method, confirm: true }, options)
  await sell(money.settled, 'pm_card_bypassPending')
  await sell(money.pending, 'pm_card_visa')
  const { id: payout } = await stripe.payouts.create({ amount: money.paidOut, currency }, options)
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
