import { expect, it, vi } from 'vitest'
import type { AccountControls } from './AccountControls.js'
import { accountControlsCache } from './accountControlsCache.js'

const controls: AccountControls = {
  country: 'JP',
  merchant: true,
  platformCollectsRequirements: true,
  payoutsEnabled: true,
  instantPayouts: false,
}
const paused: AccountControls = { ...controls, payoutsEnabled: false }

it('reads an account once for everybody who asks at the same time, and again after a minute', async () => {
  let now = 0
  const cache = accountControlsCache(() => now)
  const read = vi.fn(async () => controls)
  expect(await Promise.all([1, 2, 3].map(() => cache.get('acct_1', read)))).toEqual([controls, controls, controls])
  now = 59_999
  await cache.get('acct_1', read)
  expect(read).toHaveBeenCalledTimes(1)
  now = 60_000
  await cache.get('acct_1', read)
  expect(read).toHaveBeenCalledTimes(2)
})

it('does not remember what was being read when the account changed', async () => {
  const cache = accountControlsCache(() => 0)
  let answer: (controls: AccountControls) => void = () => {}
  const slow = cache.get(
    'acct_1',
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  cache.forget('acct_1')
  answer(controls)
  expect(await slow).toEqual(controls)
  expect(await cache.get('acct_1', async () => paused)).toEqual(paused)
})

it('asks again after a failure', async () => {
  const cache = accountControlsCache(() => 0)
  await expect(cache.get('acct_1', () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
  expect(await cache.get('acct_1', async () => controls)).toEqual(controls)
})

it('forgets the account that was read longest ago when there are too many', async () => {
  const cache = accountControlsCache(() => 0, 60_000, 2)
  for (const account of ['acct_1', 'acct_2', 'acct_3']) await cache.get(account, async () => controls)
  expect(await cache.get('acct_1', async () => paused)).toEqual(paused)
  expect(await cache.get('acct_3', async () => paused)).toEqual(controls)
})
