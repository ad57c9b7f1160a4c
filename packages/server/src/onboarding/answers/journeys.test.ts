import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Applicant, applicants } from '../../testing/applicants.js'
import { onboardingHost } from '../../testing/onboardingHost.js'
import { say } from '../../testing/seller.js'

const generations = ['v1', 'v2'] as const

describe('from nothing to payouts', () => {
  const host = onboardingHost()

  describe.each(generations)('in %s', (generation) => {
    it.each(Object.entries<Applicant>(applicants))('%s', async (_name, applicant) => {
      const { country, bank } = applicant
      const seller = await host.silent(generation, country)
      const start = await say(host.connect, seller, '/onboarding')
      expect([start.generation, start.country, start.status.payouts]).toEqual([generation, country, 'disabled'])
      for (const answers of applicant.answers) await say(host.connect, seller, '/account/answers', answers)
      for (const answers of applicant.persons)
        await say(host.connect, seller, '/account/persons', { operation: randomUUID(), answers })
      if (applicant.everybody) await say(host.connect, seller, '/account/answers', applicant.everybody)
      const { id } = await host.sandbox.stripe.tokens.create({ bank_account: bank })
      await say(host.connect, seller, '/account/answers', { external_account: id })
      const end = await say(host.connect, seller, '/account/terms', {})
      expect(end.status.requirements.filter(({ due }) => due !== 'eventually_due')).toEqual([])
      expect([end.status.charges, end.status.payouts, end.terms_accepted]).toEqual(['enabled', 'enabled', true])
    })
  })
})
