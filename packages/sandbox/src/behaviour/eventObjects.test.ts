import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { eventsOf } from '../core/storedEvent.js'
import type { RunningSandbox } from '../startSandbox.js'
import { furnish } from '../testing/furnish.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox
let accounts: AccountState[]

beforeAll(async () => {
  running = await frozenSandbox()
  const key = 'sk_test_sandbox'
  const ask = raw(running)
  const known = await furnish({ ask, key, text: 'novels' })
  await furnish({ ask, key, account: known.accounts ?? '', text: 'seller' })
  await running.sandbox.clock.advance(120)
  const platform = running.sandbox.platform(key)
  accounts = [platform.account, ...platform.accounts.values()]
})

afterAll(() => running.close())

interface Named {
  id?: string
  object?: string
  account?: unknown
}

/** Where what an event tells about is read; undefined for what has no address of its own. */
function addressOf({ id, object, account }: { id: string; object: string; account: string }): string | undefined {
  if (/^(billing_portal\.session|card|discount|test_helpers\.test_clock)$/.test(object)) return undefined
  const inAccount: Record<string, string> = {
    bank_account: 'external_accounts',
    capability: 'capabilities',
    person: 'persons',
  }
  const below = inAccount[object]
  return below ? `/v1/accounts/${account}/${below}/${id}` : `/v1/${object.replace('.', '/')}s/${id}`
}

it('what an event tells about has the keys of what is read', async () => {
  const ask = raw(running)
  const told = new Set<string>()
  for (const account of accounts) {
    for (const { data, type } of eventsOf(account)) {
      const { id, object, account: owner }: Named = { ...data.object }
      const lives = id !== undefined && !type.endsWith('.deleted')
      const address = lives ? addressOf({ id, object: object ?? '', account: String(owner) }) : undefined
      if (!address) continue
      const headers: Record<string, string> =
        account.connected && !address.startsWith('/v1/accounts/') ? { 'stripe-account': account.id } : {}
      const answer = await ask('GET', address, { headers })
      expect([answer.status, `${type} ${address}`]).toEqual([200, `${type} ${address}`])
      expect(Object.keys(data.object).sort(), type).toEqual(Object.keys(answer.body).sort())
      told.add(type)
    }
  }
  expect(told.size).toBeGreaterThan(40)
})
