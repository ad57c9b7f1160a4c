import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { japaneseCompany, japaneseRepresentative } from '../testing/companies.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const create = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({ type: 'custom', capabilities: usualCapabilities, ...params })

const card = { number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }

describe('a token', () => {
  it('of an account carries what the browser collected, and works once', async () => {
    const { business_type, individual } = japaneseSeller
    const token = await stripe.tokens.create({ account: { business_type, individual, tos_shown_and_accepted: true } })
    expect(token).toMatchObject({ object: 'token', type: 'account', used: false, livemode: false, created: testStart })
    expect(token.id).toMatch(/^ct_\w{24}$/)
    const { business_profile, external_account } = japaneseSeller
    const account = await create({ account_token: token.id, business_profile, external_account })
    expect(account).toMatchObject({
      business_type: 'individual',
      charges_enabled: true,
      individual: { first_name_kanji: '太郎' },
      tos_acceptance: { date: testStart },
    })
    expect((await stripe.tokens.retrieve(token.id)).used).toBe(true)
    expect(await errorOf(create({ account_token: token.id }))).toMatchObject({
      code: 'token_already_used',
      param: 'account_token',
    })
  })

  it('of a person makes one', async () => {
    const { id } = await create({ country: 'JP', ...japaneseCompany })
    const token = await stripe.tokens.create({ person: japaneseRepresentative })
    expect(token).toMatchObject({ id: expect.stringMatching(/^cpt_/), type: 'person' })
    const person = await stripe.accounts.createPerson(id, { person_token: token.id })
    expect(person).toMatchObject({ last_name_kanji: '山田', relationship: { representative: true } })
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(true)
  })

  it('is not used up by a request that is refused', async () => {
    const { id } = await stripe.tokens.create({ account: { business_type: 'individual' } })
    const refused = create({ account_token: id, business_profile: { url: 'no address' } })
    expect(await errorOf(refused)).toMatchObject({ code: 'url_invalid' })
    expect(await create({ account_token: id })).toMatchObject({ business_type: 'individual' })
  })

  it('of a number keeps the platform from seeing it', async () => {
    const token = await stripe.tokens.create({ pii: { id_number: '000000000' } })
    expect(token).toMatchObject({ id: expect.stringMatching(/^pii_/), type: 'pii' })
    const individual = { ...americanSeller.individual, id_number: token.id }
    const account = await create({ country: 'US', ...americanSeller, individual })
    expect(account).toMatchObject({ individual: { id_number_provided: true }, requirements: { eventually_due: [] } })
  })

  it('of a bank account shows it without its number, and becomes an external account', async () => {
    const token = await stripe.tokens.create({
      bank_account: { country: 'JP', currency: 'jpy', routing_number: '1100000', account_number: '0001234' },
    })
    expect(token).toMatchObject({
      id: expect.stringMatching(/^btok_/),
      type: 'bank_account',
      bank_account: { object: 'bank_account', last4: '1234', routing_number: '1100000', country: 'JP', status: 'new' },
    })
    const { id } = await create()
    const bank = await stripe.accounts.createExternalAccount(id, { external_account: token.id })
    expect(bank).toMatchObject({ object: 'bank_account', account: id, last4: '1234', default_for_currency: true })
    const again = stripe.accounts.createExternalAccount(id, { external_account: token.id })
    expect(await errorOf(again)).toMatchObject({ code: 'token_already_used' })
  })

  it('of a bank account with impossible numbers is refused', async () => {
    const bank_account = { country: 'JP', currency: 'jpy', routing_number: '11', account_number: '0001234' }
    expect(await errorOf(stripe.tokens.create({ bank_account }))).toMatchObject({
      code: 'routing_number_invalid',
      param: 'bank_account[routing_number]',
    })
  })

  it('of a card shows its brand and last digits; a debit card receives payouts', async () => {
    const token = await stripe.tokens.create({ card })
    expect(token).toMatchObject({
      id: expect.stringMatching(/^tok_\w{24}$/),
      type: 'card',
      card: { object: 'card', brand: 'Visa', last4: '4242', exp_month: 12, exp_year: 2034, funding: 'credit' },
    })
    const { id } = await create({ country: 'US' })
    const credit = stripe.accounts.createExternalAccount(id, { external_account: token.id })
    expect(await errorOf(credit)).toMatchObject({ statusCode: 400, param: 'external_account' })
    const debit = await stripe.tokens.create({ card: { ...card, number: '4000056655665556', currency: 'usd' } })
    const external = await stripe.accounts.createExternalAccount(id, { external_account: debit.id })
    expect(external).toMatchObject({ object: 'card', last4: '5556', funding: 'debit' })
    expect(await errorOf(stripe.tokens.create({ card: { ...card, number: '4242424242424241' } }))).toMatchObject({
      statusCode: 402,
      code: 'incorrect_number',
    })
  })

  it('of a new security code', async () => {
    const token = await stripe.tokens.create({ cvc_update: { cvc: '123' } })
    expect(token).toMatchObject({ id: expect.stringMatching(/^cvctok_/), type: 'cvc_update' })
    expect(await errorOf(stripe.tokens.create({ cvc_update: { cvc: 'x' } }))).toMatchObject({ code: 'invalid_cvc' })
  })

  it('stands for exactly one thing', async () => {
    expect(await errorOf(stripe.tokens.create({}))).toMatchObject({ statusCode: 400 })
    const two = stripe.tokens.create({ pii: { id_number: '1' }, cvc_update: { cvc: '123' } })
    expect(await errorOf(two)).toMatchObject({ statusCode: 400 })
    expect(await errorOf(stripe.tokens.retrieve('tok_nothing'))).toMatchObject({ statusCode: 404 })
    expect(await errorOf(create({ account_token: 'ct_nothing' }))).toMatchObject({
      code: 'resource_missing',
      param: 'account_token',
    })
  })

  it('has exactly the keys of the SDK, whatever it stands for', async () => {
    const bank_account = { country: 'US', currency: 'usd', routing_number: '110000000', account_number: '000123456789' }
    for (const token of [
      await stripe.tokens.create({ card }),
      await stripe.tokens.create({ bank_account }),
      await stripe.tokens.create({ person: { email: 'a@example.com' } }),
    ]) {
      expect(keyProblems('token', token)).toEqual([])
      if (token.card) expect(keyProblems('card', token.card)).toEqual([])
      if (token.bank_account) expect(keyProblems('bank_account', token.bank_account)).toEqual([])
    }
  })
})
