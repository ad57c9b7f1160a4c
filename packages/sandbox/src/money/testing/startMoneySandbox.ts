import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { onboardedInAmerica, onboardedInJapan } from '../../seeds/onboarded.js'
import { type RunningSandbox, startSandbox } from '../../startSandbox.js'
import { stripeFor } from '../../testing/stripeClient.js'

/** Monday, 1 June 2026, nine o'clock UTC. */
export const monday = Date.UTC(2026, 5, 1, 9) / 1000
const oneDay = 86_400

const business = {
  url: 'https://example.com',
  description: 'Books and magazines',
  mcc: '5942',
  statementDescriptor: 'TEST BOOKS',
}

export interface MoneySandbox extends RunningSandbox {
  stripe: Stripe
  platform: AccountState
  /** A connected account that can take payments and be paid out, in Japan or the United States. */
  connect(country: 'JP' | 'US', overrides?: Partial<Stripe.AccountCreateParams>): Promise<AccountState>
  /** Pays with a test card: on the platform, or in `account`. */
  pay(params: Omit<Stripe.PaymentIntentCreateParams, 'confirm'>, account?: AccountState): Promise<Stripe.PaymentIntent>
  days(count: number): Promise<void>
}

/** The real SDK against a sandbox whose clock stands still until the test moves it. */
export async function startMoneySandbox(now = monday): Promise<MoneySandbox> {
  const running = await startSandbox({ clock: 'frozen', now, randomSeed: 1 })
  const stripe = stripeFor(running, { key: 'sk_test_money' })
  const platform = running.sandbox.platform('sk_test_money')

  return {
    ...running,
    stripe,
    platform: platform.account,
    async connect(country, overrides = {}) {
      const params =
        country === 'JP'
          ? onboardedInJapan(
              { ...business, name: '本屋' },
              { email: 'aoi@example.com', phone: '+81312345678', kanji: ['佐藤', '葵'], kana: ['サトウ', 'アオイ'] },
              { routing: '1100000', number: '0001234' },
            )
          : onboardedInAmerica(
              { ...business, name: 'Books' },
              { email: 'june@example.com', phone: '+15035550100', firstName: 'June', lastName: 'Rivers' },
              { routing: '110000000', number: '000123456789' },
            )
      const { id } = await stripe.accounts.create({
        ...params,
        ...(overrides.controller ? {} : { type: 'custom' }),
        ...overrides,
      })
      const account = platform.accounts.get(id)
      if (!account) throw new Error(`${id} is not there.`)
      return account
    },
    pay: (params, account) =>
      stripe.paymentIntents.create(
        { payment_method: 'pm_card_visa', ...params, confirm: true },
        account ? { stripeContext: account.id } : {},
      ),
    days: (count) => running.sandbox.clock.advance(count * oneDay),
  }
}
