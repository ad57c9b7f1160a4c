import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Stripe from 'stripe'
import { afterAll, expect, it } from 'vitest'
import { frozenSandbox } from '../testing/stripeClient.js'
import { everything, japaneseBank, japaneseSellerV2 } from './testing/sellerV2.js'

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-v2-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

it('everything of version 2 is there again after a restart, events included', async () => {
  const first = await frozenSandbox({ dataDir })
  const { accounts, eventDestinations } = first.stripe.v2.core
  await eventDestinations.create({
    name: 'Accounts',
    type: 'webhook_endpoint',
    event_payload: 'thin',
    enabled_events: ['v2.core.account.created'],
    webhook_endpoint: { url: 'http://127.0.0.1:1/' },
  })
  const { configuration } = japaneseSellerV2
  const seller = await accounts.create({ ...japaneseSellerV2, configuration: { ...configuration, customer: {} } })
  await first.stripe.accounts.createExternalAccount(seller.id, japaneseBank)
  const company = await accounts.create({ identity: { country: 'US', entity_type: 'company' } })
  await accounts.persons.create(company.id, { given_name: 'Jenny', nationalities: ['US', 'JP'] })
  const old = await first.stripe.accounts.create({ type: 'express', country: 'US' })
  await first.stripe.accounts.update(old.id, { metadata: { a: '1' } })
  await accounts.close((await accounts.create({})).id)

  const seen = async ({ v2: { core } }: Stripe) =>
    JSON.stringify([
      await core.accounts.list({ limit: 100 }),
      await core.accounts.list({ closed: true }),
      await core.accounts.retrieve(seller.id, { include: everything }),
      await core.accounts.persons.list(company.id),
      await core.events.list({ limit: 100 }),
      await core.eventDestinations.list(),
    ])
  const before = await seen(first.stripe)
  await first.close()
  const second = await frozenSandbox({ dataDir })
  expect(await seen(second.stripe)).toBe(before)
  await second.close()
})
