import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { products } from '../catalog/objects.js'
import { createSandbox, type Sandbox } from '../core/sandbox.js'
import { eventsOf } from '../core/storedEvent.js'
import { charges, paymentIntents, payouts } from '../money/objects.js'
import { bookErrors } from '../money/testing/books.js'
import { keyProblems } from '../testing/keyProblems.js'
import { readJson } from '../testing/readJson.js'
import { scaleId } from './scale.js'

const now = Date.UTC(2026, 10, 20, 9, 30) / 1000
const day = 86_400

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = createSandbox({ seed: 'scale', clock: 'frozen', now })
  await sandbox.ready
}, 120_000)
afterAll(() => sandbox.close())

function account() {
  const found = sandbox.platform('sk_test_sandbox').accounts.get(scaleId)
  if (!found) throw new Error('The account is not there.')
  return found
}

const get = async <Body>(path: string) => {
  const headers = { authorization: 'Bearer sk_test_sandbox', 'stripe-account': scaleId }
  return readJson<Body>(await sandbox.fetch(new Request(`http://stripe${path}`, { headers })))
}

interface Page {
  data: { id: string; created: number; arrival_date: number }[]
  has_more: boolean
}

describe('scale', () => {
  it('has 10,000 products, 100,000 charges and 10,000 payouts, and books that can be trusted', () => {
    expect(products(account()).size).toBe(10_000)
    expect(charges(account()).size).toBe(100_000)
    expect(paymentIntents(account()).size).toBe(100_000)
    expect(payouts(account()).size).toBe(10_000)
    expect(bookErrors(account())).toEqual([])
  })

  it('has the shapes of objects that were made one by one', () => {
    const [newest] = charges(account())
    const [intent] = paymentIntents(account())
    const [payout] = payouts(account())
    expect(keyProblems('charge', { ...newest })).toEqual([])
    expect(keyProblems('payment_intent', { ...intent })).toEqual([])
    expect(keyProblems('payout', { ...payout })).toEqual([])
  })

  it('keeps the events of thirty days', () => {
    const moments = [...eventsOf(account())].map(({ created }) => created)
    expect(moments.length).toBeGreaterThan(15_000)
    expect(Math.min(...moments)).toBeGreaterThan(now - 30 * day)
    expect(Math.max(...moments)).toBeLessThanOrEqual(now)
  })

  it('says what is in each payout', async () => {
    const [paid] = (await get<Page>('/v1/payouts?limit=1&status=paid')).data
    const contents = await get<Page>(`/v1/balance_transactions?payout=${paid?.id}&limit=100`)
    expect(contents.data.length).toBeGreaterThanOrEqual(10)
    expect(contents.data.length).toBeLessThanOrEqual(12)
  })

  it('goes on: what is on its way arrives', async () => {
    const underWay = () => [...payouts(account())].filter(({ status }) => status !== 'paid').length
    expect(underWay()).toBeGreaterThan(0)
    await sandbox.clock.advance(6 * day)
    expect(underWay()).toBe(0)
    expect(bookErrors(account())).toEqual([])
  })
})
