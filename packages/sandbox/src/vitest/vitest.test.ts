import { describe } from 'vitest'
import { sandboxTest } from './index.js'

const now = Date.UTC(2027, 0, 31, 12) / 1000

const shared = sandboxTest({ now, country: 'US' })
const fresh = sandboxTest({ per: 'test' })

describe('one sandbox for a file', () => {
  let account = ''

  shared('is frozen, and the SDK talks to it', async ({ stripe, clock, expect }) => {
    account = (await stripe.accounts.create({ type: 'express', country: 'US' })).id
    expect(clock.now()).toBe(now)
    expect(await clock.advance({ months: 1, days: 1 })).toBe(Date.UTC(2027, 2, 1, 12) / 1000)
    expect(await clock.advanceTo(new Date('2027-03-02T00:00:00Z'))).toBe(Date.UTC(2027, 2, 2) / 1000)
    await expect(clock.advanceTo(now)).rejects.toThrow('time only moves forward')
  })

  shared('keeps what an earlier test left', async ({ stripe, sandbox, expect }) => {
    expect((await stripe.accounts.retrieve(account)).id).toBe(account)
    await sandbox.sandbox.reset()
    expect((await stripe.accounts.list()).data).toEqual([])
  })
})

describe('one sandbox for each test', () => {
  const seen: string[] = []
  for (const name of ['begins empty', 'begins empty again, with the same ids']) {
    fresh(name, async ({ stripe, expect }) => {
      expect((await stripe.accounts.list()).data).toEqual([])
      seen.push((await stripe.accounts.create({ type: 'express' })).id)
      expect(new Set(seen).size).toBe(1)
    })
  }
})

describe('the example of the README', () => {
  shared('a payout arrives', async ({ stripe, clock, expect }) => {
    const card = { payment_method: 'pm_card_bypassPending', confirm: true } as const
    await stripe.paymentIntents.create({ ...card, amount: 5_000, currency: 'usd' })
    const payout = await stripe.payouts.create({ amount: 1_000, currency: 'usd' })
    await clock.advance({ days: 7 })
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe('paid')
  })
})
