import { describe, expect, it } from 'vitest'
import { invalid, onboardingHost } from '../../testing/onboardingHost.js'
import { say } from '../../testing/seller.js'

const host = onboardingHost()

const jpy = { country: 'JP', currency: 'jpy', routing_number: '1100000' }
const bankToken = async (account_number: string) =>
  (await host.sandbox.stripe.tokens.create({ bank_account: { ...jpy, account_number } })).id

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  describe('a bank account', () => {
    it('is added once, however often its token comes', async () => {
      const seller = await host.silent(generation)
      const body = { external_account: await bankToken('0001234') }
      await host.sandbox.fault({
        path: '/v1/accounts/{account}/external_accounts',
        method: 'POST',
        count: 3,
        drop: 'after',
      })
      expect((await host.connect.call(seller, '/account/answers', { body })).status).toBe(502)
      for (const _again of [1, 2]) {
        const { external_accounts, provided } = await say(host.connect, seller, '/account/answers', body)
        expect(external_accounts.map(({ last4, default_for_currency }) => [last4, default_for_currency])).toEqual([
          ['1234', true],
        ])
        expect(provided).toContain('external_account')
      }
    })

    it('is added once though its number comes in another token, and again under another name', async () => {
      const seller = await host.silent(generation)
      const named = async (account_holder_name: string) => {
        const bank_account = { ...jpy, account_number: '0001234', account_holder_name }
        return { external_account: (await host.sandbox.stripe.tokens.create({ bank_account })).id }
      }
      await host.sandbox.fault({
        path: '/v1/accounts/{account}/external_accounts',
        method: 'POST',
        count: 3,
        drop: 'after',
      })
      const lost = await host.connect.call(seller, '/account/answers', { body: await named('サトウ ハナ') })
      expect(lost.status).toBe(502)
      const after = await say(host.connect, seller, '/account/answers', await named('サトウ ハナ'))
      expect(after.external_accounts).toHaveLength(1)
      const corrected = await say(host.connect, seller, '/account/answers', await named('サトウ ハナコ'))
      expect(corrected.external_accounts).toHaveLength(2)
    })

    it('takes the place of the one before', async () => {
      const seller = await host.silent(generation)
      await say(host.connect, seller, '/account/answers', { external_account: await bankToken('0001234') })
      const { external_accounts } = await say(host.connect, seller, '/account/answers', {
        external_account: await bankToken('1111116'),
      })
      expect(
        external_accounts.filter(({ default_for_currency }) => default_for_currency).map(({ last4 }) => last4),
      ).toEqual(['1116'])
    })

    it('that did not arrive is asked for again', async () => {
      expect(
        await host.refused(await host.silent(generation), '/account/answers', { external_account: 'btok_nobody' }),
      ).toEqual(invalid('token_unknown', 'external_account'))
    })
  })
})
