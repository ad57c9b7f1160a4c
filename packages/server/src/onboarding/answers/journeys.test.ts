import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/Database.js'
import { openPglite } from '../../database/openPglite.js'
import { type Applicant, applicants, createSilentAccount } from '../../testing/applicants.js'
import { pgliteTemplate } from '../../testing/databases.js'
import { say, sellerOf } from '../../testing/seller.js'
import { startTestConnect, type TestConnect } from '../../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../../testing/testSandbox.js'

const generations = ['v1', 'v2'] as const

describe('from nothing to payouts', () => {
  let sandbox: TestSandbox
  let database: Database
  let connect: TestConnect
  beforeAll(async () => {
    sandbox = await startTestSandbox()
    database = await openPglite(undefined, pgliteTemplate())
    connect = await startTestConnect({ stripe: sandbox.stripe, database })
  })
  afterAll(async () => {
    await connect.close()
    await database.close()
    await sandbox.close()
  })

  describe.each(generations)('in %s', (generation) => {
    it.each(Object.entries<Applicant>(applicants))('%s', async (_name, applicant) => {
      const { country, bank } = applicant
      const seller = sellerOf(await createSilentAccount(sandbox.stripe, generation, country), generation)
      const start = await say(connect, seller, '/onboarding')
      expect([start.generation, start.country, start.status.payouts]).toEqual([generation, country, 'disabled'])
      for (const answers of applicant.answers) await say(connect, seller, '/account/answers', answers)
      for (const answers of applicant.persons)
        await say(connect, seller, '/account/persons', { operation: randomUUID(), answers })
      if (applicant.everybody) await say(connect, seller, '/account/answers', applicant.everybody)
      const { id } = await sandbox.stripe.tokens.create({ bank_account: bank })
      await say(connect, seller, '/account/answers', { external_account: id })
      const end = await say(connect, seller, '/account/terms', {})
      expect(end.status.requirements.filter(({ due }) => due !== 'eventually_due')).toEqual([])
      expect([end.status.charges, end.status.payouts, end.terms_accepted]).toEqual(['enabled', 'enabled', true])
    })
  })
})
