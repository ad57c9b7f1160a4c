import { randomUUID } from 'node:crypto'
import express from 'express'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inboxEvents } from '../database/schema.js'
import type { Identity } from '../identity/Identity.js'
import { onEveryDatabase } from '../testing/databases.js'
import { createJapaneseSeller, pay } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const secrets = { account: 'whsec_account', connect: ['whsec_new', 'whsec_old'], thin: 'whsec_thin' }

function event(over: Record<string, unknown> = {}): string {
  const data = { object: { id: 'po_1', object: 'payout' } }
  return JSON.stringify({
    id: `evt_${randomUUID().slice(0, 8)}`,
    object: 'event',
    type: 'payout.paid',
    account: 'acct_1',
    data,
    ...over,
  })
}

const signed = (payload: string, secret = 'whsec_new', timestamp = Math.floor(Date.now() / 1_000)) => ({
  'content-type': 'application/json; charset=utf-8',
  'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }),
})

onEveryDatabase('events', (test) => {
  let sandbox: TestSandbox
  beforeAll(async () => {
    sandbox = await startTestSandbox()
  })
  afterAll(() => sandbox.close())

  const stored = () => test.database.queries.select().from(inboxEvents)

  describe('live updates', () => {
    let connect: TestConnect
    let mine: Identity
    let theirs: Identity
    beforeEach(async () => {
      connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database, webhooks: true })
      const [one, two] = await Promise.all([createJapaneseSeller(sandbox.stripe), createJapaneseSeller(sandbox.stripe)])
      mine = { subject: 'u1', role: 'viewer', account: one.id }
      theirs = { subject: 'u2', role: 'owner', account: two.id }
      await pay(sandbox.stripe, one.id, { amount: 10_000 })
    })
    afterEach(() => connect.close())

    it('tell the account’s own pages that a payout arrived, and nobody else', async () => {
      const { id } = await sandbox.stripe.payouts.create(
        { amount: 4_000, currency: 'jpy' },
        { stripeContext: mine.account ?? '' },
      )
      const [here, elsewhere] = await Promise.all([connect.listen(mine), connect.listen(theirs)])
      await sandbox.advance(7 * 86_400)
      await expect.poll(() => here.events).toContainEqual({ type: 'payout.paid', ids: [id] })
      // Once an update made after it has come, whatever was before it would have come too.
      const changed = elsewhere.events.length
      await sandbox.stripe.accounts.update(theirs.account ?? '', { metadata: { changed: 'yes' } })
      await expect
        .poll(() => elsewhere.events.slice(changed))
        .toContainEqual({ type: 'account.updated', ids: [theirs.account] })
      expect(elsewhere.events.filter(({ type }) => type.startsWith('payout') || type.startsWith('balance'))).toEqual([])
      here.close()
      elsewhere.close()
    })

    it('tell of an account of version 2 by thin events', async () => {
      const destination = await sandbox.stripe.v2.core.eventDestinations.create({
        name: 'thin',
        type: 'webhook_endpoint',
        event_payload: 'thin',
        events_from: ['@self', '@accounts'],
        enabled_events: ['v2.core.account[identity].updated'],
        webhook_endpoint: { url: `${connect.url}/webhooks/thin` },
        include: ['webhook_endpoint.signing_secret'],
      })
      const secret = destination.webhook_endpoint?.signing_secret ?? ''
      const database = await test.connectAgain()
      const listener = await startTestConnect({ stripe: sandbox.stripe, database, webhookSecrets: { thin: secret } })
      await sandbox.stripe.v2.core.eventDestinations.update(destination.id, {
        webhook_endpoint: { url: `${listener.url}/webhooks/thin` },
      })
      const { id } = await sandbox.stripe.v2.core.accounts.create({
        contact_email: 'taro@example.jp',
        dashboard: 'none',
        identity: { country: 'jp', entity_type: 'individual' },
        configuration: { merchant: {} },
        defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
      })
      const stream = await listener.listen({ subject: 'u1', role: 'owner', account: id })
      await sandbox.stripe.v2.core.accounts.update(id, { identity: { individual: { email: 'hanako@example.jp' } } })
      await expect.poll(() => stream.events).toContainEqual({ type: 'v2.core.account[identity].updated', ids: [id] })
      stream.close()
      await listener.close()
      if (test.engine === 'postgres') await database.close()
    })

    it('tell that a money operation is settled', async () => {
      const stream = await connect.listen(mine)
      const operation = randomUUID()
      const body = { operation, amount: 400, currency: 'jpy' }
      const answer = await connect.call({ ...mine, role: 'owner' }, '/payouts', { body })
      expect(answer.status).toBe(200)
      await expect
        .poll(() => stream.events.find(({ type }) => type === 'money_operation.updated')?.ids)
        .toEqual([operation, expect.stringMatching(/^po_/)])
      stream.close()
    })

    it('reach the streams of every process on the database', async () => {
      const database = await test.connectAgain()
      const other = await startTestConnect({ stripe: sandbox.stripe, database, workers: false })
      const stream = await other.listen(mine)
      await sandbox.stripe.payouts.create({ amount: 4_000, currency: 'jpy' }, { stripeContext: mine.account ?? '' })
      await expect.poll(() => stream.events.map(({ type }) => type)).toContain('payout.created')
      stream.close()
      await other.close()
      if (test.engine === 'postgres') await database.close()
    })

    it('end with the caller’s sign-in', async () => {
      const stream = await connect.listen({ ...mine, expires_at: Date.now() / 1_000 + 0.3 })
      expect(stream.ended).toBe(false)
      await expect.poll(() => stream.ended, { timeout: 30_000 }).toBe(true)
    })

    it('end when the router is closed', async () => {
      const stream = await connect.listen(mine)
      await connect.router.close()
      await expect.poll(() => stream.ended).toBe(true)
    })

    it('are for people of the account only', async () => {
      expect((await connect.listen(null)).status).toBe(401)
      expect((await connect.listen({ subject: 'u1', role: 'owner' })).status).toBe(403)
      expect((await connect.listen({ ...mine, role: 'customer' })).status).toBe(403)
    })

    it('are not opened without end by one person', async () => {
      const streams = await Promise.all(Array.from({ length: 20 }, () => connect.listen(mine)))
      const refused = await connect.call(mine, '/events')
      expect([refused.status, errorOf(refused).code, refused.headers.get('retry-after')]).toEqual([
        429,
        'too_many_streams',
        '10',
      ])
      expect((await connect.listen({ ...mine, subject: 'u3' })).status).toBe(200)
      for (const stream of streams) stream.close()
      await expect.poll(async () => (await connect.listen(mine)).status).toBe(200)
    })
  })

  describe('webhooks', () => {
    let connect: TestConnect
    beforeEach(async () => {
      connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database, webhookSecrets: secrets })
    })
    afterEach(() => connect.close())
    const send = (path: 'account' | 'connect' | 'thin', body: string, headers: Record<string, string>) =>
      connect.call(null, `/webhooks/${path}`, { body, headers })

    it('are acknowledged after they are stored, and take effect once however often they come', async () => {
      const stream = await connect.listen({ subject: 'u1', role: 'viewer', account: 'acct_1' })
      const payload = event()
      for (let delivery = 0; delivery < 3; delivery++) {
        const answer = await send('connect', payload, signed(payload))
        expect([answer.status, answer.body]).toEqual([200, { received: true }])
        expect(await stored()).toHaveLength(1)
      }
      const last = event({ type: 'balance.available', data: { object: {} } })
      await send('connect', last, signed(last, 'whsec_old'))
      await expect.poll(() => stream.events.length).toBe(2)
      expect(stream.events).toEqual([
        { type: 'payout.paid', ids: ['po_1'] },
        { type: 'balance.available', ids: [] },
      ])
      stream.close()
    })

    it('may be thin: the account is the context, or the one that the address of the object names', async () => {
      const stream = await connect.listen({ subject: 'u1', role: 'viewer', account: 'acct_1' })
      const thin = (id: string, about: Record<string, unknown>) =>
        JSON.stringify({ id, object: 'v2.core.event', livemode: false, created: '2026-11-20T05:02:00.000Z', ...about })
      const sent = [
        thin('evt_thin1', {
          type: 'v2.core.account[requirements].updated',
          related_object: { id: 'acct_1', type: 'v2.core.account', url: '/v2/core/accounts/acct_1' },
        }),
        thin('evt_thin2', {
          type: 'v2.core.account_person.created',
          related_object: {
            id: 'person_1',
            type: 'v2.core.account_person',
            url: '/v2/core/accounts/acct_1/persons/person_1',
          },
        }),
        thin('evt_thin3', {
          type: 'v1.payout.paid',
          context: 'acct_1',
          related_object: { id: 'po_1', type: 'payout', url: '/v1/payouts/po_1' },
        }),
        thin('evt_thin4', { type: 'v2.core.event_destination.ping', context: null, related_object: null }),
      ]
      for (const payload of sent) {
        const answer = await send('thin', payload, signed(payload, secrets.thin))
        expect([answer.status, answer.body]).toEqual([200, { received: true }])
      }
      await expect.poll(() => stream.events.length).toBe(3)
      expect(stream.events).toEqual([
        { type: 'v2.core.account[requirements].updated', ids: ['acct_1'] },
        { type: 'v2.core.account_person.created', ids: ['person_1'] },
        { type: 'v1.payout.paid', ids: ['po_1'] },
      ])
      expect((await stored()).map(({ account }) => account).sort()).toEqual(['acct_1', 'acct_1', 'acct_1', null])
      stream.close()
    })

    it('are refused where the other kind belongs, and by another endpoint’s secret', async () => {
      const snapshot = event()
      expect(errorOf(await send('thin', snapshot, signed(snapshot, secrets.thin))).code).toBe('event_invalid')
      expect(errorOf(await send('thin', snapshot, signed(snapshot, 'whsec_new'))).code).toBe('signature_invalid')
    })

    it('are worked off by the next process when this one ended in between', async () => {
      const payload = event()
      const idle = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        webhookSecrets: secrets,
        workers: false,
      })
      await idle.call(null, '/webhooks/connect', { body: payload, headers: signed(payload) })
      await idle.close()
      await connect.close()
      connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database, webhookSecrets: secrets })
      await expect.poll(async () => (await stored())[0]?.processedAt).toBeInstanceOf(Date)
    })

    it.each([
      ['no signature', {}],
      ['a signature of another endpoint', signed('{}', secrets.account)],
      ['a signature of another body', signed('{}')],
      ['nonsense', { 'stripe-signature': 't=1,v1=nonsense' }],
    ])('are refused with %s, and not stored', async (_what, headers) => {
      const answer = await send('connect', event(), headers)
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'signature_invalid'])
      expect(await stored()).toEqual([])
    })

    it.each([-360, 360])('are refused when signed %i seconds from now', async (seconds) => {
      const payload = event()
      const answer = await send(
        'connect',
        payload,
        signed(payload, 'whsec_new', Math.floor(Date.now() / 1_000) + seconds),
      )
      expect(errorOf(answer).code).toBe('signature_invalid')
    })

    it.each([
      'not json',
      '[]',
      'null',
      '{"id":"evt_1","object":"v2.core.event","type":"v2.core.account.updated"}',
      event({ id: "evt_1'; drop table inbox_events" }),
      event({ account: '../acct_1' }),
      event({ type: 'a'.repeat(256) }),
    ])('are refused when they are no event, however well signed: %.60s', async (payload) => {
      const answer = await send('connect', payload, signed(payload))
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'event_invalid'])
    })

    it('are refused when empty or too large', async () => {
      const empty = await connect.call(null, '/webhooks/connect', { method: 'POST', headers: signed('{}') })
      expect(errorOf(empty).code).toBe('signature_invalid')
      const large = await send('connect', ' '.repeat(1_000_001), signed('{}'))
      expect([large.status, errorOf(large).code]).toEqual([413, 'body_too_large'])
    })

    it('are refused, and logged, where no secret is set', async () => {
      const bare = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        webhookSecrets: { account: '', connect: [] },
      })
      const answer = await bare.call(null, '/webhooks/connect', { body: event(), headers: signed('{}') })
      expect([answer.status, errorOf(answer).code]).toEqual([502, 'webhook_secret_missing'])
      expect(JSON.stringify(bare.logged)).toContain('No signing secret is set for /webhooks/connect')
      await bare.close()
    })

    it('need the bytes: behind a parser that destroyed them the log says what to do', async () => {
      const behind = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        webhookSecrets: secrets,
        before: [express.json()],
      })
      const payload = event()
      const answer = await behind.call(null, '/webhooks/connect', { body: payload, headers: signed(payload) })
      expect([answer.status, errorOf(answer).code]).toEqual([502, 'raw_body_unavailable'])
      expect(JSON.stringify(behind.logged)).toContain('Mount createConnectRouter before express.json()')
      await behind.close()
    })

    it.each([
      [
        'keeps them as rawBody',
        express.json({ verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }) }),
      ],
      ['leaves them as they are', express.raw({ type: () => true })],
      ['makes text of them', express.text({ type: () => true })],
    ])('work behind a parser that %s', async (_what, parser) => {
      const behind = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        webhookSecrets: secrets,
        before: [parser],
      })
      const payload = event()
      expect((await behind.call(null, '/webhooks/connect', { body: payload, headers: signed(payload) })).status).toBe(
        200,
      )
      await behind.close()
    })
  })
})
