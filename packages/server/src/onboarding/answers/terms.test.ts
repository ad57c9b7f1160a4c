import { describe, expect, it } from 'vitest'
import { createSilentAccount } from '../../testing/applicants.js'
import { invalid, onboardingHost } from '../../testing/onboardingHost.js'
import { accountOf, type Seller, sellerOf } from '../../testing/seller.js'
import { startTestConnect } from '../../testing/testConnect.js'

const host = onboardingHost()

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  describe('the terms', () => {
    const noted = async ({ account }: Seller) => (await host.sandbox.stripe.accounts.retrieve(account)).tos_acceptance

    it('are accepted from where and with what the server saw', async () => {
      const seller = await host.silent(generation)
      const answer = await host.connect.call(seller, '/account/terms', {
        body: {},
        headers: { 'user-agent': 'Browser/1.0', 'x-forwarded-for': '203.0.113.9' },
      })
      expect(accountOf(answer).terms_accepted).toBe(true)
      expect(await noted(seller)).toMatchObject({ ip: '127.0.0.1', user_agent: 'Browser/1.0' })
      const { date } = (await noted(seller)) ?? {}
      expect(Math.abs((date ?? 0) - Date.now() / 1000)).toBeLessThan(60)
    })

    it('take nothing from the body', async () => {
      const seller = await host.silent(generation)
      for (const field of ['ip', 'date', 'user_agent', 'tos_acceptance'])
        expect(await host.refused(seller, '/account/terms', { [field]: '203.0.113.9' })).toEqual(
          invalid('parameter_unknown', field),
        )
      expect((await noted(seller))?.date ?? null).toBeNull()
    })
  })
})

it('the address that a trusted proxy names is noted with the terms', async () => {
  const behindProxy = await startTestConnect({
    stripe: host.sandbox.stripe,
    database: host.database,
    before: [
      (request, _response, next) => {
        request.app.set('trust proxy', 1)
        next()
      },
    ],
  })
  const seller = sellerOf(await createSilentAccount(host.sandbox.stripe, 'v1', 'JP'), 'v1')
  await behindProxy.call(seller, '/account/terms', { body: {}, headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect((await host.sandbox.stripe.accounts.retrieve(seller.account)).tos_acceptance?.ip).toBe('203.0.113.9')
  await behindProxy.close()
})
