import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Database } from '../database/Database.js'
import { openPglite } from '../database/openPglite.js'
import { createSilentAccount } from './applicants.js'
import { pgliteTemplate } from './databases.js'
import { type Seller, say, sellerOf } from './seller.js'
import { errorOf, startTestConnect, type TestConnect } from './testConnect.js'
import { startTestSandbox, type TestSandbox } from './testSandbox.js'

/** A host with a sandbox for one file of tests about answers, which no database is asked for. */
export interface OnboardingHost {
  readonly sandbox: TestSandbox
  readonly database: Database
  readonly connect: TestConnect
  /** A seller whose account has said nothing. */
  silent(generation: Seller['generation'], country?: string): Promise<Seller>
  /** The same, of a business type. */
  company(generation: Seller['generation'], country?: string): Promise<Seller>
  /** The refusal of what a seller sends, without its sentence. */
  refused(seller: Seller, path: string, body: unknown): Promise<object>
  /** What was written to Stripe since the last look. */
  writes(): { method: string; path: string }[]
}

export function onboardingHost(): OnboardingHost {
  let opened: Pick<OnboardingHost, 'sandbox' | 'database' | 'connect'> | undefined
  const current = () => {
    if (!opened) throw new Error('The host is opened before the first test, not while tests are defined.')
    return opened
  }
  beforeAll(async () => {
    const sandbox = await startTestSandbox()
    const database = await openPglite(undefined, pgliteTemplate())
    opened = { sandbox, database, connect: await startTestConnect({ stripe: sandbox.stripe, database }) }
  })
  afterEach(() => current().sandbox.clearFaults())
  afterAll(async () => {
    const { connect, database, sandbox } = current()
    await connect.close()
    await database.close()
    await sandbox.close()
  })
  return {
    get sandbox() {
      return current().sandbox
    },
    get database() {
      return current().database
    },
    get connect() {
      return current().connect
    },
    silent: async (generation, country = 'JP') =>
      sellerOf(await createSilentAccount(current().sandbox.stripe, generation, country), generation),
    async company(generation, country) {
      const seller = await this.silent(generation, country)
      await say(current().connect, seller, '/account/answers', { business_type: 'company' })
      return seller
    },
    async refused(seller, path, body) {
      const answer = await current().connect.call(seller, path, { body })
      const { type, code, param } = errorOf(answer)
      return { status: answer.status, type, code, param }
    },
    writes: () =>
      current()
        .sandbox.takeRequests()
        .filter(({ method }) => method !== 'GET'),
  }
}

/** A refusal of an answer as `refused` gives it. */
export const invalid = (code: string, param?: string) => ({ status: 400, type: 'invalid_request_error', code, param })
