import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookErrors, totalBalance } from '../money/testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { differenceWhenToldAgain } from '../testing/toldAgain.js'
import { topups } from './objects.js'

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(async () => {
  expect(bookErrors(money.platform)).toEqual([])
  for (const topup of topups(money.platform)) expect(keyProblems('topup', topup)).toEqual([])
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

const soonAfter = () => money.sandbox.clock.advance(61)
const api = () => money.stripe.topups

describe('a top-up', () => {
  it('adds to the balance what can then be sent on', async () => {
    const before = totalBalance(money.platform, 'jpy')
    const made = await api().create({
      amount: 50_000,
      currency: 'jpy',
      description: 'for transfers',
      statement_descriptor: 'TOPUP',
    })
    expect(made).toMatchObject({ status: 'pending', balance_transaction: null, description: 'for transfers' })
    await soonAfter()
    const done = await api().retrieve(made.id, { expand: ['balance_transaction.source'] })
    expect(done).toMatchObject({
      status: 'succeeded',
      balance_transaction: { type: 'topup', amount: 50_000, net: 50_000, status: 'available', source: { id: made.id } },
    })
    expect(totalBalance(money.platform, 'jpy') - before).toBe(50_000)
    const author = await money.connect('JP')
    expect(
      (await money.stripe.transfers.create({ amount: 20_000, currency: 'jpy', destination: author.id })).amount,
    ).toBe(20_000)
    expect(await errorOf(api().cancel(made.id))).toMatchObject({ statusCode: 400 })
    expect(await api().update(made.id, { metadata: { a: '1' }, description: '' })).toMatchObject({
      metadata: { a: '1' },
      description: null,
    })
  })

  it('can be canceled while it is pending', async () => {
    const before = totalBalance(money.platform, 'jpy')
    const { id } = await api().create({ amount: 50_000, currency: 'jpy' })
    expect(await api().cancel(id)).toMatchObject({ status: 'canceled' })
    await soonAfter()
    expect(await api().retrieve(id)).toMatchObject({ status: 'canceled' })
    expect(totalBalance(money.platform, 'jpy')).toBe(before)
  })

  it.each([
    ['noAccount', 'no_account'],
    ['accountClosed', 'account_closed'],
    ['insufficientFunds', 'insufficient_funds'],
    ['debitNotAuthorized', 'debit_not_authorized'],
    ['invalidCurrency', 'invalid_currency'],
  ])('from btok_us_verified_%s fails: %s', async (name, code) => {
    const made = await api().create({ amount: 1000, currency: 'jpy', source: `btok_us_verified_${name}` })
    expect(made.source).toMatchObject({ object: 'source', type: 'ach_debit' })
    await soonAfter()
    expect(await api().retrieve(made.id)).toMatchObject({
      status: 'failed',
      failure_code: code,
      failure_message: expect.any(String),
      balance_transaction: null,
    })
  })

  it('is listed by status and amount, and told about', async () => {
    expect((await api().list({ status: 'failed' })).data).toHaveLength(5)
    expect((await api().list({ amount: { gt: 1000 } })).data).toHaveLength(2)
    const types = (await money.stripe.events.list({ limit: 100, type: 'topup.*' })).data.map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set(['topup.created', 'topup.succeeded', 'topup.canceled', 'topup.failed']))
  })

  it('names what is wrong', async () => {
    expect(await errorOf(api().create({ amount: 0, currency: 'jpy' }))).toMatchObject({ param: 'amount' })
    expect(await errorOf(api().create({ amount: 100, currency: 'usd' }))).toMatchObject({ param: 'currency' })
    expect(await errorOf(api().create({ amount: 100, currency: 'jpy', source: 'btok_none' }))).toMatchObject({
      param: 'source',
    })
    expect(await errorOf(api().retrieve('tu_none'))).toMatchObject({ statusCode: 404 })
  })
})
