import type { Page } from '@playwright/test'
import type { Stripe } from 'stripe'
import type { Host } from './startHost.js'
import { expect, type Seller } from './test.js'

const individual = {
  first_name_kana: 'ハナコ',
  first_name_kanji: '花子',
  last_name_kana: 'ヤマダ',
  last_name_kanji: '山田',
  email: 'hanako@example.jp',
  phone: '+81312345678',
  // Not a birthday that test mode takes at its word.
  dob: { year: 1980, month: 1, day: 1 },
  address_kana: {
    postal_code: '1500001',
    state: 'トウキヨウト',
    city: 'シブヤク',
    town: 'ジングウマエ 1-',
    line1: '5-8',
  },
  address_kanji: { postal_code: '1500001', state: '東京都', city: '渋谷区', town: '神宮前 1丁目', line1: '5-8' },
} satisfies Stripe.AccountUpdateParams.Individual

/** Everything about a Japanese individual but the bank. */
export const told = {
  business_profile: { mcc: '5815', url: 'https://hondana.example.com', product_description: 'Serial novels' },
  settings: { payments: { statement_descriptor: 'HONDANA' } },
  tos_acceptance: { date: 1_700_000_000, ip: '127.0.0.1' },
  individual,
} satisfies Stripe.AccountUpdateParams

/** Of a Japanese individual nothing is missing but papers; the page shows it. */
export async function needPapers(one: Seller, host: Host, page: Page): Promise<void> {
  await page.request.post(`${host.url}/connect/account`, { data: { country: 'JP', business_type: 'individual' } })
  const { id } = await one.account()
  await host.stripe.accounts.update(id, {
    ...told,
    external_account: {
      object: 'bank_account',
      country: 'JP',
      currency: 'jpy',
      routing_number: '1100000',
      account_number: '0001234',
      account_holder_name: 'ヤマダ ハナコ',
    },
  })
  expect((await one.account()).status.payouts).not.toBe('enabled')
  await page.reload()
}
