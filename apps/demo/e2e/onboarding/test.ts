import { test as base, expect, type Page } from '@playwright/test'
import { type Generation, type Host, startHost } from './startHost.js'

export type Locale = 'en' | 'ja'
export type Mode = 'api' | 'hosted' | 'embedded' | 'oauth'

/** What these tests read of what the backend answers to `GET /connect/onboarding`. */
interface Account {
  id: string
  generation: Generation
  answers: object
  persons: { id: string; answers: object }[]
  external_accounts: unknown[]
  status: { stage: string; payouts: string }
}

interface SellerOptions {
  generation: Generation
  locale: Locale
  mode: Mode
}

/** Somebody with an account to come, signed in to the host. */
export interface Seller extends SellerOptions {
  tenant: string
  /** What the backend says, whoever is signed in. */
  read(): Promise<Account | null>
  account(): Promise<Account>
  /** The accounts, people and banks that were made for this seller. */
  made(): Promise<{ accounts: number; persons: number; banks: number }>
  signIn(): Promise<void>
  signOut(): Promise<void>
  open(page?: Page): Promise<void>
}

interface Fixtures {
  seller: (options: SellerOptions) => Promise<Seller>
}

let sellers = 0

/** One host for all tests of a worker; every test has sellers of its own. */
export const test = base.extend<Fixtures, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern.
    async ({}, use) => {
      const host = await startHost()
      await use(host)
      await host.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  seller: async ({ host, page, context }, use) => {
    await use(async (options) => {
      sellers += 1
      const tenant = `${options.generation}-${sellers}-${Date.now()}`
      const count = async () => (await host.stripe.accounts.list().autoPagingToArray({ limit: 1000 })).length
      const before = await count()
      const read = async () => {
        const answer = await fetch(`${host.url}/connect/onboarding`, { headers: { cookie: `seller=${tenant}` } })
        const { account }: { account: Account | null } = await answer.json()
        return account
      }
      const seller: Seller = {
        ...options,
        tenant,
        read,
        async account() {
          const account = await read()
          if (!account) throw new Error('No account was made for this seller.')
          return account
        },
        async made() {
          const account = await read()
          return {
            accounts: (await count()) - before,
            persons: account?.persons.length ?? 0,
            banks: account?.external_accounts.length ?? 0,
          }
        },
        signIn: () => context.addCookies([{ name: 'seller', value: tenant, url: host.url }]),
        signOut: () => context.clearCookies(),
        async open(in_ = page) {
          await in_.goto(`${host.url}/${options.locale}/${options.mode}`)
        },
      }
      await seller.signIn()
      await seller.open()
      return seller
    })
  },
})

export { expect }
