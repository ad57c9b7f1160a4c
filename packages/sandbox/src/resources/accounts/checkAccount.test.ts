import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningSandbox } from '../../startSandbox.js'
import { errorOf } from '../../testing/errorOf.js'
import { frozenSandbox } from '../../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }

beforeAll(async () => {
  running = await frozenSandbox()
})

afterAll(() => running.close())

it.each<[string, string | undefined, Stripe.AccountCreateParams]>([
  ['business_profile[url]', 'url_invalid', { business_profile: { url: 'my shop' } }],
  ['business_profile[mcc]', undefined, { business_profile: { mcc: '58' } }],
  ['individual[first_name_kana]', 'invalid_characters', { individual: { first_name_kana: 'たろう' } }],
  ['individual[address_kana][city]', 'invalid_characters', { individual: { address_kana: { city: '渋谷区' } } }],
  [
    'individual[address_kanji][postal_code]',
    'postal_code_invalid',
    { individual: { address_kanji: { postal_code: '150' } } },
  ],
  ['individual[dob][year]', undefined, { individual: { dob: { year: 2020, month: 1, day: 1 } } }],
  ['individual[dob][day]', undefined, { individual: { dob: { year: 1990, month: 4, day: 31 } } }],
  ['individual[ssn_last_4]', undefined, { country: 'US', individual: { ssn_last_4: '12' } }],
  ['company[tax_id]', 'tax_id_invalid', { business_type: 'company', company: { tax_id: '12' } }],
  ['company[name_kana]', 'invalid_characters', { business_type: 'company', company: { name_kana: '本棚' } }],
  [
    'settings[payments][statement_descriptor]',
    undefined,
    { settings: { payments: { statement_descriptor: '<script>' } } },
  ],
  ['settings[payments][statement_descriptor]', undefined, { settings: { payments: { statement_descriptor: 'ABC' } } }],
])('refuses %s (%s) that cannot be right, and makes no account', async (param, code, params) => {
  const { stripe } = running
  const before = (await stripe.accounts.list()).data.length
  const error = await errorOf(stripe.accounts.create({ type: 'custom', ...params }))
  expect(error).toMatchObject({ statusCode: 400, param })
  expect(error.code).toBe(code)
  expect((await stripe.accounts.list()).data).toHaveLength(before)
})
