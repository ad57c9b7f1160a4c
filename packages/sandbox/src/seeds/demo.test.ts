import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOf } from '../core/platform.js'
import { createSandbox, type Sandbox } from '../core/sandbox.js'
import { balanceOf } from '../money/balance/balanceOf.js'
import { charges, payouts, refunds } from '../money/objects.js'
import { bookErrors } from '../money/testing/books.js'
import { externalAccountsOf } from '../resources/externalAccounts/index.js'
import { demoKey } from './demo.js'

/** Friday, 20 November 2026, half past nine UTC. */
const friday = Date.UTC(2026, 10, 20, 9, 30) / 1000
const day = 86_400

let demo: Sandbox
beforeAll(async () => {
  demo = await seeded(friday)
}, 30_000)
afterAll(() => demo.close())

async function seeded(now: number): Promise<Sandbox> {
  const sandbox = createSandbox({ seed: 'demo', clock: 'frozen', now })
  await sandbox.ready
  return sandbox
}

function account(sandbox: Sandbox, id?: string) {
  const platform = sandbox.platform(demoKey)
  const found = id === undefined ? platform.account : platform.accounts.get(id)
  if (!found) throw new Error(`${id} is not there.`)
  return found
}

const available = (sandbox: Sandbox, id?: string) =>
  Object.fromEntries(balanceOf(account(sandbox, id)).available.map(({ currency, amount }) => [currency, amount]))
const pending = (sandbox: Sandbox, id?: string) =>
  Object.fromEntries(balanceOf(account(sandbox, id)).pending.map(({ currency, amount }) => [currency, amount]))
const payoutsOf = (sandbox: Sandbox, id: string) => [...payouts(account(sandbox, id))]

describe('the demo', () => {
  it('ends where the clock stands, with books that can be trusted', () => {
    expect(demo.clock.now()).toBe(friday)
    for (const each of accountsOf(demo.platform(demoKey))) {
      expect(bookErrors(each)).toEqual([])
      expect(each.object).toMatchObject({ charges_enabled: true, payouts_enabled: true })
      for (const { created } of charges(each)) {
        expect(created).toBeGreaterThan(friday - 366 * day)
        expect(created).toBeLessThan(friday)
      }
    }
  })

  it('has a year of 本屋プレス: sales, refunds and a payout every Friday', () => {
    const id = 'acct_1HonyaPress'
    const made = payoutsOf(demo, id)
    const bank = externalAccountsOf(account(demo, id))
    expect(account(demo, id).object).toMatchObject({
      country: 'JP',
      business_profile: { name: '本屋プレス' },
      controller: { requirement_collection: 'application' },
      settings: { dashboard: { display_name: '本屋プレス' }, payments: { statement_descriptor: 'HONYA PRESS' } },
    })
    expect(bank).toMatchObject([{ bank_name: '三菱UFJ銀行', last4: '4321', status: 'new', default_for_currency: true }])
    expect(made.filter(({ status }) => status === 'paid').length).toBeGreaterThanOrEqual(48)
    expect(made.filter(({ status }) => status === 'in_transit').map(({ automatic }) => automatic)).toEqual([
      true,
      false,
    ])
    const failed = made.filter(({ status }) => status === 'failed')
    expect(failed).toMatchObject([{ failure_code: 'no_account', automatic: true }])
    expect(made.indexOf(failed[0] ?? made[0] ?? never())).toBeGreaterThan(10)
    expect(available(demo, id)).toEqual({ jpy: 148_400 })
    expect(pending(demo, id)).toEqual({ jpy: 46_514 })
    expect(charges(account(demo, id)).size).toBeGreaterThan(1500)
    expect(refunds(account(demo, id)).size).toBeGreaterThan(20)
  })

  it('has River Books, in two currencies, whose new bank account is closed', () => {
    const id = 'acct_1RiverBooks'
    const dollars = payoutsOf(demo, id).filter(({ currency }) => currency === 'usd')
    expect(dollars[0]).toMatchObject({ status: 'failed', failure_code: 'account_closed' })
    expect(dollars.filter(({ status }) => status === 'failed')).toHaveLength(1)
    expect(externalAccountsOf(account(demo, id)).find((bank) => bank.id === dollars[0]?.destination)).toMatchObject({
      status: 'errored',
      default_for_currency: true,
      last4: '1113',
    })
    expect(available(demo, id).usd).toBeGreaterThan(10_000)
    expect(Object.keys(available(demo, id))).toEqual(['usd', 'eur'])
    expect(pending(demo, id).eur).toBeGreaterThan(0)
    expect(
      payoutsOf(demo, id).filter(({ currency, status }) => currency === 'eur' && status === 'paid').length,
    ).toBeGreaterThan(100)
  })

  it('has 風ノート, which owes money after its refunds', () => {
    expect(available(demo, 'acct_1KazeNote')).toEqual({ jpy: -17_280 })
    expect(payoutsOf(demo, 'acct_1KazeNote').every(({ status }) => status === 'paid')).toBe(true)
  })

  it('tells the same again, and the same days under the same ids a day later', async () => {
    const [again, tomorrow] = [await seeded(friday + 3600), await seeded(friday + day)]
    try {
      for (const each of accountsOf(demo.platform(demoKey))) {
        const id = each.connected ? each.id : undefined
        expect(available(again, id)).toEqual(available(demo, id))
        expect(pending(again, id)).toEqual(pending(demo, id))
      }
      for (const author of ['acct_1HonyaPress', 'acct_1RiverBooks']) {
        const known = new Set([...charges(account(tomorrow, author))].map(({ id }) => id))
        const kept = [...charges(account(demo, author))].filter(({ created }) => created > friday - 300 * day)
        expect(kept.filter(({ id, source_transfer }) => source_transfer === null && !known.has(id)).length).toBe(0)
      }
      const ids = (sandbox: Sandbox) => payoutsOf(sandbox, 'acct_1HonyaPress').map(({ id }) => id)
      expect(ids(again)).toEqual(ids(demo))
      expect(ids(tomorrow)).toContain(ids(demo)[0])
    } finally {
      again.close()
      tomorrow.close()
    }
  }, 60_000)

  it('goes on from there: what is in transit arrives, and the next Friday pays out again', async () => {
    const before = payoutsOf(demo, 'acct_1HonyaPress')
    await demo.clock.advance(7 * day)
    const after = payoutsOf(demo, 'acct_1HonyaPress')
    expect(after.filter(({ status }) => status === 'in_transit')).toMatchObject([{ automatic: true, amount: 46_514 }])
    expect(after).toHaveLength(before.length + 1)
    expect(available(demo, 'acct_1HonyaPress')).toEqual({ jpy: 148_400 })
    expect(accountsOf(demo.platform(demoKey)).flatMap(bookErrors)).toEqual([])
  })
})

function never(): never {
  throw new Error('There are no payouts at all.')
}
