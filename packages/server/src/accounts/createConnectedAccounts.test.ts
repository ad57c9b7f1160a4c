import { expect, it } from 'vitest'
import { openPglite } from '../database/openPglite.js'
import { toCaller } from '../identity/Caller.js'
import type { Identity } from '../identity/Identity.js'
import { createStripe } from '../stripe/createStripe.js'
import { pgliteTemplate } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { createConnectedAccounts } from './createConnectedAccounts.js'

it('takes the host’s word for an account while the database is away, and nobody’s for a business', async () => {
  const database = await openPglite(undefined, pgliteTemplate())
  const logger = recordingLogger()
  const stripe = createStripe({ secretKey: 'sk_test_1' })
  const accounts = createConnectedAccounts({ database, stripe, logger, now: Date.now })
  await database.close()
  const named: Identity = { subject: 'u1', role: 'owner', account: 'acct_1', generation: 'v2' }
  expect(await accounts.of(toCaller(named))).toEqual({ id: 'acct_1', generation: 'v2', origin: 'host' })
  expect(logger.lines.map(([, sentence]) => sentence)).toEqual(['Where an account is from could not be looked up.'])
  await expect(accounts.of(toCaller({ subject: 'u1', role: 'owner' }))).rejects.toThrow()
})
