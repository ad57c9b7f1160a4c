import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOf } from '../core/platform.js'
import { createSandbox, type Sandbox } from '../core/sandbox.js'
import { charges, idOf, refunds, transferReversals, transfers } from '../money/objects.js'
import { bookErrors } from '../money/testing/books.js'
import { subscriptions } from '../subscriptions/objects.js'
import { differenceOf, stateOf } from '../testing/stateOf.js'

const now = Date.UTC(2026, 10, 20, 9, 30) / 1000
const day = 86_400

const seeded = async (seed: 'marketplace' | 'gym') => {
  const sandbox = createSandbox({ seed, clock: 'frozen', now })
  await sandbox.ready
  return sandbox
}

const platformOf = (sandbox: Sandbox) => sandbox.platform('sk_test_sandbox')

describe.each(['marketplace', 'gym'] as const)('the seed %s', (seed) => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await seeded(seed)
  }, 60_000)
  afterAll(() => sandbox.close())

  it('has books that can be trusted, and accounts that are ready', () => {
    for (const account of accountsOf(platformOf(sandbox))) {
      expect([account.id, bookErrors(account)]).toEqual([account.id, []])
      expect(account.object).toMatchObject({ charges_enabled: true, payouts_enabled: true })
    }
  })

  it('is the same each time it is told', async () => {
    const again = await seeded(seed)
    expect(differenceOf(stateOf(sandbox), stateOf(again))).toBeUndefined()
    again.close()
  }, 60_000)

  it('goes on from there', async () => {
    const going = await seeded(seed)
    await going.clock.advance(40 * day)
    expect(accountsOf(platformOf(going)).flatMap(bookErrors)).toEqual([])
    going.close()
  }, 60_000)
})

describe('the marketplace', () => {
  it('passes each payment on to a shop and a courier, and takes back what is given back', async () => {
    const sandbox = await seeded('marketplace')
    const { account, accounts } = platformOf(sandbox)
    const paid = [...charges(account)].filter(({ status }) => status === 'succeeded')
    expect(paid.length).toBeGreaterThan(600)
    expect(new Set([...transfers(account)].map(({ destination }) => idOf(destination)))).toEqual(
      new Set(accounts.keys()),
    )
    for (const charge of paid) {
      const parts = transfers(account).list({ where: { transfer_group: charge.transfer_group ?? '' }, limit: 9 })?.data
      expect(parts?.length).toBe(charge.metadata.tip === '0' ? 2 : 3)
      expect(parts?.every(({ source_transaction }) => idOf(source_transaction) === charge.id)).toBe(true)
    }
    expect(refunds(account).size).toBeGreaterThan(10)
    expect(transferReversals(account).size).toBe(refunds(account).size)
    sandbox.close()
  }, 60_000)
})

describe('the gym', () => {
  it('has memberships in every state', async () => {
    const sandbox = await seeded('gym')
    const held = [...platformOf(sandbox).accounts.values()].flatMap((account) => [...subscriptions(account)])
    const count = (fits: (subscription: (typeof held)[number]) => boolean) => held.filter(fits).length
    const inState = (state: string) => count(({ status }) => status === state)
    expect(held).toHaveLength(17)
    for (const state of ['active', 'trialing', 'past_due', 'canceled', 'paused', 'incomplete']) {
      expect([state, inState(state) > 0]).toEqual([state, true])
    }
    expect(count(({ cancel_at_period_end }) => cancel_at_period_end)).toBe(1)
    expect(count(({ pause_collection }) => pause_collection !== null)).toBe(1)
    expect(count(({ collection_method }) => collection_method === 'send_invoice')).toBe(1)
    expect(held.every(({ application_fee_percent }) => application_fee_percent === 5)).toBe(true)
    // Each gym pays for its software.
    expect([...subscriptions(platformOf(sandbox).account)].map(({ status }) => status)).toEqual(['active', 'active'])
    sandbox.close()
  }, 60_000)
})
