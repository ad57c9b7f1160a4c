import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../../startSandbox.js'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { frozenSandbox } from '../../testing/stripeClient.js'
import { defaultExternalAccount, externalAccountNumber, markExternalAccountErrored } from './index.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let american: string
let japanese: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const newAccounts = async () => {
  american = (await stripe.accounts.create({ type: 'custom', country: 'US' })).id
  japanese = (await stripe.accounts.create({ type: 'custom', country: 'JP' })).id
}

type Bank = Partial<Stripe.AccountCreateExternalAccountParams.BankAccount>

const addBank = (account: string, bank: Bank) =>
  stripe.accounts.createExternalAccount(account, {
    external_account: { object: 'bank_account', country: 'JP', account_number: '0001234', ...bank },
  })

const stateOf = (id: string) => {
  const account = running.sandbox.platform('sk_test_sandbox').accounts.get(id)
  if (!account) throw new Error(`${id} is gone`)
  return account
}

describe('bank accounts', () => {
  beforeAll(newAccounts)

  it('show the last four digits and never the number', async () => {
    const bank = await addBank(japanese, { routing_number: '1100001', account_number: '00012345', currency: 'jpy' })
    expect(keyProblems('bank_account', bank)).toEqual([])
    expect(bank).toMatchObject({
      id: expect.stringMatching(/^ba_[A-Za-z0-9]{24}$/),
      account: japanese,
      account_type: 'futsu',
      available_payout_methods: ['standard'],
      bank_name: 'STRIPE TEST BANK',
      country: 'JP',
      currency: 'jpy',
      default_for_currency: true,
      last4: '2345',
      routing_number: '1100001',
      status: 'new',
    })
    expect(JSON.stringify(bank)).not.toContain('00012345')
    expect(externalAccountNumber(stateOf(japanese), bank.id)).toBe('00012345')
    const same = await addBank(japanese, { routing_number: '1100-001', account_number: '00012345', currency: 'jpy' })
    expect('fingerprint' in same && same.fingerprint).toBe('fingerprint' in bank && bank.fingerprint)
  })

  it.each([
    ['US', '110000001', '000123456789', 'routing_number_invalid'],
    ['US', '11000000', '000123456789', 'routing_number_invalid'],
    ['US', '110000000', '12', 'account_number_invalid'],
    ['JP', '110000', '0001234', 'routing_number_invalid'],
    ['JP', undefined, '0001234', 'routing_number_invalid'],
    ['JP', '1100000', '12345', 'account_number_invalid'],
    ['JP', '1100000', '123456789', 'account_number_invalid'],
  ])('in %s with the numbers %s and %s are refused', async (country, routing_number, account_number, code) => {
    const account = country === 'US' ? american : japanese
    const currency = country === 'US' ? 'usd' : 'jpy'
    const bank = { country, currency, account_number, ...(routing_number ? { routing_number } : {}) }
    expect(await errorOf(addBank(account, bank))).toMatchObject({ statusCode: 400, code })
  })

  it('of Europe are told by their IBAN alone', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'DE' })
    const bank = { country: 'DE', currency: 'eur' }
    expect(await addBank(id, { ...bank, account_number: 'DE89 3704 0044 0532 0130 00' })).toMatchObject({
      last4: '3000',
      routing_number: null,
    })
    const broken = addBank(id, { ...bank, account_number: 'DE89370400440532013001' })
    expect(await errorOf(broken)).toMatchObject({ code: 'account_number_invalid' })
  })

  it('must be in a country and currency that the account can be paid in', async () => {
    const elsewhere = addBank(japanese, { country: 'US', currency: 'usd', routing_number: '110000000' })
    expect(await errorOf(elsewhere)).toMatchObject({ statusCode: 400, param: 'external_account[currency]' })
  })

  it('come from test tokens as well', async () => {
    const bank = await stripe.accounts.createExternalAccount(american, {
      external_account: 'btok_us_verified_noAccount',
    })
    expect(externalAccountNumber(stateOf(american), bank.id)).toBe('000111111116')
    const unknown = stripe.accounts.createExternalAccount(american, { external_account: 'btok_mars' })
    expect(await errorOf(unknown)).toMatchObject({ code: 'resource_missing', param: 'external_account' })
  })
})

describe('debit cards', () => {
  beforeAll(newAccounts)

  it('come from test tokens and may be paid instantly', async () => {
    const card = await stripe.accounts.createExternalAccount(american, {
      external_account: 'tok_visa_debit_us_transferSuccess',
    })
    expect(keyProblems('card', card)).toEqual([])
    expect(card).toMatchObject({ object: 'card', brand: 'Visa', last4: '5556', currency: 'usd', account: american })
    expect(card).toMatchObject({ available_payout_methods: ['standard', 'instant'], funding: 'debit' })
  })
})

describe('defaults', () => {
  beforeAll(newAccounts)

  it('go to the first of a currency, and from the old to a new one', async () => {
    const first = await stripe.accounts.createExternalAccount(american, { external_account: 'btok_us' })
    const second = await stripe.accounts.createExternalAccount(american, { external_account: 'btok_us' })
    expect([first.default_for_currency, second.default_for_currency]).toEqual([true, false])
    await stripe.accounts.updateExternalAccount(american, second.id, { default_for_currency: true })
    expect((await stripe.accounts.retrieveExternalAccount(american, first.id)).default_for_currency).toBe(false)
    expect(defaultExternalAccount(stateOf(american), 'usd')?.id).toBe(second.id)
    expect(await errorOf(stripe.accounts.deleteExternalAccount(american, second.id))).toMatchObject({ statusCode: 400 })
    expect(await stripe.accounts.deleteExternalAccount(american, first.id)).toEqual({
      id: first.id,
      object: 'bank_account',
      deleted: true,
    })
    expect(await errorOf(stripe.accounts.retrieveExternalAccount(american, first.id))).toMatchObject({
      statusCode: 404,
    })
  })

  it('are replaced by one that is sent with the account', async () => {
    const account = await stripe.accounts.update(american, { external_account: 'btok_us_verified_accountClosed' })
    expect(account.external_accounts?.data).toHaveLength(1)
    expect(account.external_accounts?.data[0]).toMatchObject({ last4: '1113', default_for_currency: true })
  })
})

describe('lists and updates', () => {
  beforeAll(newAccounts)

  it('page through both kinds and filter by one', async () => {
    const made: string[] = []
    for (const external_account of ['btok_us', 'tok_visa_debit', 'btok_us', 'tok_mastercard_debit']) {
      made.push((await stripe.accounts.createExternalAccount(american, { external_account })).id)
    }
    const cards = await stripe.accounts.listExternalAccounts(american, { object: 'card' })
    expect(cards.data.map(({ id }) => id)).toEqual([made[1], made[3]])
    const page = await stripe.accounts.listExternalAccounts(american, { limit: 2, starting_after: made[0] ?? '' })
    expect([page.data.map(({ id }) => id), page.has_more]).toEqual([[made[1], made[2]], true])
    const back = await stripe.accounts.listExternalAccounts(american, { limit: 1, ending_before: made[2] ?? '' })
    expect([back.data.map(({ id }) => id), back.has_more]).toEqual([[made[1]], true])
  })

  it('change the holder and the metadata and expand the account', async () => {
    const bank = await stripe.accounts.createExternalAccount(american, { external_account: 'btok_us' })
    const changed = await stripe.accounts.updateExternalAccount(american, bank.id, {
      account_holder_name: 'Jenny Rosen',
      metadata: { branch: 'main' },
      expand: ['account'],
    })
    expect(changed).toMatchObject({
      account_holder_name: 'Jenny Rosen',
      metadata: { branch: 'main' },
      account: { id: american, object: 'account' },
    })
  })

  it('tell when a bank account stopped working, once', async () => {
    const [bank] = (await stripe.accounts.listExternalAccounts(american, { object: 'bank_account' })).data
    const id = bank?.id ?? ''
    markExternalAccountErrored(running.sandbox, stateOf(american), id)
    markExternalAccountErrored(running.sandbox, stateOf(american), id)
    expect(await stripe.accounts.retrieveExternalAccount(american, id)).toMatchObject({ status: 'errored' })
    const { data } = await stripe.events.list({ type: 'account.external_account.updated' }, { stripeAccount: american })
    const about = data.filter((event) => 'id' in event.data.object && event.data.object.id === id)
    expect(about).toMatchObject([{ data: { previous_attributes: { status: 'new' } } }])
  })
})
