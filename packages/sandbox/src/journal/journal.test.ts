import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StartSandboxOptions } from '../core/options.js'
import { createSandbox } from '../core/sandbox.js'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { americanSeller, usualCapabilities } from '../testing/onboarding.js'
import { differenceOf, stateOf } from '../testing/stateOf.js'
import { stripeFor, testStart } from '../testing/stripeClient.js'

let dataDir: string
const started: RunningSandbox[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'))
})

afterEach(async () => {
  for (const running of started.splice(0)) await running.close().catch(() => undefined)
  rmSync(dataDir, { recursive: true })
  vi.restoreAllMocks()
})

async function open(options: StartSandboxOptions = {}): Promise<RunningSandbox & { stripe: Stripe }> {
  const running = await startSandbox(options)
  started.push(running)
  return { ...running, stripe: stripeFor(running) }
}

const frozen = { clock: 'frozen', now: testStart } as const

/** A little of everything: accounts, money both ways, a refusal, a decline, time that was turned. */
async function live(stripe: Stripe, sandbox: RunningSandbox['sandbox']): Promise<void> {
  const { id } = await stripe.accounts.create({
    type: 'custom',
    country: 'US',
    capabilities: usualCapabilities,
    ...americanSeller,
  })
  const card = { payment_method: 'pm_card_bypassPending', confirm: true } as const
  await stripe.paymentIntents.create({
    ...card,
    amount: 5000,
    currency: 'jpy',
    application_fee_amount: 500,
    transfer_data: { destination: id },
  })
  await stripe.accounts.list()
  await errorOf(
    stripe.paymentIntents.create({
      amount: 900,
      currency: 'jpy',
      confirm: true,
      payment_method: 'pm_card_visa_chargeDeclined',
    }),
  )
  await errorOf(stripe.paymentIntents.create({ amount: -1, currency: 'jpy' }))
  await sandbox.clock.advance(3 * 86_400)
  const intent = await stripe.paymentIntents.create({ ...card, amount: 7000, currency: 'usd' }, { stripeAccount: id })
  await stripe.refunds.create({ payment_intent: intent.id, amount: 100 }, { stripeAccount: id })
  await stripe.payouts.create({ amount: 200, currency: 'usd' }, { stripeAccount: id })
  await sandbox.clock.advance(9 * 86_400)
}

describe('the same seed, start and requests', () => {
  it('give the same bytes of every object, whatever was read in between', async () => {
    const options = { ...frozen, randomSeed: 7, origin: 'http://sandbox.test' }
    const [one, other] = [await open(options), await open(options)]
    await live(one.stripe, one.sandbox)
    await other.stripe.balance.retrieve()
    await other.stripe.charges.list({ expand: ['data.customer'] })
    await live(other.stripe, other.sandbox)
    const state = stateOf(one.sandbox)
    expect(state.length).toBeGreaterThan(10_000)
    // The SDK makes up idempotency keys: they are the only part of these requests that is not the same.
    const [all, same] = [state, stateOf(other.sandbox)].map((text) => text.replace(/stripe-node-retry-[-0-9a-f]+/g, ''))
    expect(differenceOf(all ?? '', same ?? '')).toBeUndefined()
  })
})

describe('a sandbox with a directory', () => {
  it('is the same after it was closed and opened, and goes on with new ids', async () => {
    const before = await open({ ...frozen, dataDir })
    await live(before.stripe, before.sandbox)
    const state = stateOf(before.sandbox)
    const now = before.sandbox.clock.now()
    await before.close()

    const after = await open({ dataDir, origin: before.url })
    expect(differenceOf(stateOf(after.sandbox), state)).toBeUndefined()
    expect([after.sandbox.clock.now(), after.sandbox.clock.frozen]).toEqual([now, true])
    const known = new Set((await after.stripe.paymentIntents.list()).data.map(({ id }) => id))
    const { id } = await after.stripe.paymentIntents.create({ amount: 100, currency: 'jpy' })
    expect(known.has(id)).toBe(false)
  })

  it('keeps seeds, keys that were only read with, and idempotency', async () => {
    const before = await open({ ...frozen, dataDir, seed: 'demo' })
    const stranger = stripeFor(before, { key: 'sk_test_stranger' })
    await stranger.balance.retrieve()
    const key = { idempotencyKey: 'once' }
    const made = await before.stripe.accounts.create({ type: 'express' }, key)
    const state = stateOf(before.sandbox)
    await before.close()

    const after = await open({ dataDir, origin: before.url })
    expect(differenceOf(stateOf(after.sandbox), state)).toBeUndefined()
    expect((await after.stripe.accounts.create({ type: 'express' }, key)).id).toBe(made.id)
  }, 60_000)

  it('keeps what came of real time, and does what was still open', async () => {
    const card = { amount: 9000, currency: 'jpy', confirm: true, payment_method: 'pm_card_pendingRefund' } as const
    const before = await open({ dataDir })
    const intents = await Promise.all([1, 2].map(() => before.stripe.paymentIntents.create(card)))
    const [first, second] = intents.map(({ id }) => ({ payment_intent: id }))
    const settled = await before.stripe.refunds.create(first ?? {})
    expect(settled.status).toBe('pending')
    await before.sandbox.clock.advance(120)
    const unsettled = await before.stripe.refunds.create(second ?? {})
    await before.close()

    const after = await open({ dataDir })
    expect((await after.stripe.refunds.retrieve(settled.id)).status).toBe('succeeded')
    expect(after.sandbox.clock.now()).toBeGreaterThanOrEqual(Math.floor(Date.now() / 1000) + 120)
    await vi.waitFor(
      async () => expect((await after.stripe.refunds.retrieve(unsettled.id)).status).toBe('succeeded'),
      3_000,
    )
  })

  it('delivers an event that nobody had accepted before, and not one that somebody had', async () => {
    const seen: string[] = []
    let status = 500
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        seen.push(JSON.parse(body).data.object.metadata.n)
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const { port } = receiver.address() as AddressInfo
    try {
      const before = await open({ ...frozen, dataDir })
      await before.stripe.webhookEndpoints.create({
        url: `http://127.0.0.1:${port}/`,
        enabled_events: ['payment_intent.created'],
      })
      status = 200
      await before.stripe.paymentIntents.create({ amount: 100, currency: 'jpy', metadata: { n: 'accepted' } })
      await vi.waitFor(async () => expect((await before.stripe.events.list()).data[0]?.pending_webhooks).toBe(0))
      status = 500
      await before.stripe.paymentIntents.create({ amount: 100, currency: 'jpy', metadata: { n: 'refused' } })
      await vi.waitFor(() => expect(seen).toEqual(['accepted', 'refused']))
      await before.close()
      status = 200
      const after = await open({ dataDir })
      await vi.waitFor(() => expect(seen).toEqual(['accepted', 'refused', 'refused']), 4_000)
      await vi.waitFor(async () =>
        expect((await after.stripe.events.list()).data.map(({ pending_webhooks }) => pending_webhooks)).toEqual([0, 0]),
      )
    } finally {
      receiver.closeAllConnections()
      receiver.close()
    }
  })

  it('drops a last line that was never finished', async () => {
    const before = await open({ ...frozen, dataDir })
    await before.stripe.accounts.create({ type: 'express' })
    await before.close()
    const file = join(dataDir, 'journal.ndjson')
    const whole = readFileSync(file, 'utf8')
    appendFileSync(file, '{"kind":"request","req')
    const after = await open({ dataDir })
    expect((await after.stripe.accounts.list()).data).toHaveLength(1)
    await after.stripe.accounts.create({ type: 'express' })
    await after.close()
    expect(readFileSync(file, 'utf8').startsWith(whole)).toBe(true)
    expect((await (await open({ dataDir })).stripe.accounts.list()).data).toHaveLength(2)
  })

  it('is taken by one sandbox at a time', async () => {
    const first = await open({ dataDir })
    await expect(open({ dataDir })).rejects.toThrow(
      `${dataDir} is in use by another sandbox (process ${process.pid}). Stop that one first, or choose another directory.`,
    )
    await first.close()
    writeFileSync(join(dataDir, 'sandbox.lock'), '999999999')
    await open({ dataDir })
  })

  it('refuses what another version wrote, and options that contradict it', async () => {
    const { close } = await open({ ...frozen, dataDir, country: 'US' })
    await close()
    await expect(open({ dataDir, country: 'JP' })).rejects.toThrow('holds a sandbox with country US, not JP')
    await expect(open({ dataDir, clock: 'real' })).rejects.toThrow('holds a sandbox with clock frozen, not real')
    const file = join(dataDir, 'journal.ndjson')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/"connectSandbox":"[^"]+"/, '"connectSandbox":"0.0.1-other"'),
    )
    await expect(open({ dataDir })).rejects.toThrow(
      /was written by version 0\.0\.1-other of the sandbox, .* begin anew in an empty directory/,
    )
    writeFileSync(file, 'shopping list\n')
    await expect(open({ dataDir })).rejects.toThrow(`${dataDir} is not the journal or snapshot of a sandbox.`)
  })

  it('begins anew on reset', async () => {
    const before = await open({ ...frozen, dataDir })
    await before.stripe.accounts.create({ type: 'express' })
    await before.sandbox.reset()
    await before.stripe.products.list().catch(() => undefined)
    await before.close()
    expect((await (await open({ dataDir })).stripe.accounts.list()).data).toEqual([])
  })
})

describe('a snapshot', () => {
  it('is the whole state, clock included, in another sandbox', async () => {
    const before = await open({ ...frozen, origin: 'http://sandbox.test' })
    await live(before.stripe, before.sandbox)
    const snapshot = await (await fetch(`${before.url}/_sandbox/snapshot`)).text()
    const state = stateOf(before.sandbox)

    const other = await open({ country: 'US', dataDir, origin: 'http://sandbox.test' })
    await other.stripe.accounts.create({ type: 'express' })
    const answer = await fetch(`${other.url}/_sandbox/restore`, { method: 'POST', body: snapshot })
    expect(await answer.json()).toEqual({ now: before.sandbox.clock.now(), frozen: true })
    expect(differenceOf(stateOf(other.sandbox), state)).toBeUndefined()
    // Both go on in the same way.
    await before.sandbox.clock.advance(86_400)
    await other.sandbox.clock.advance(86_400)
    expect(differenceOf(stateOf(other.sandbox), stateOf(before.sandbox))).toBeUndefined()
    await other.close()
    expect(
      differenceOf(stateOf((await open({ dataDir, origin: 'http://sandbox.test' })).sandbox), stateOf(before.sandbox)),
    ).toBeUndefined()
  })

  it('is refused in a sentence when it is none, and nothing is lost', async () => {
    const { url, stripe } = await open(frozen)
    await stripe.accounts.create({ type: 'express' })
    const answer = await fetch(`${url}/_sandbox/restore`, { method: 'POST', body: 'nonsense' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: { type: 'invalid_request_error', message: 'The snapshot is not the journal or snapshot of a sandbox.' },
    })
    expect((await stripe.accounts.list()).data).toHaveLength(1)
  })

  it('is what a sandbox can be made of, without a server', async () => {
    const before = await open({ ...frozen, origin: 'http://sandbox.test' })
    await before.stripe.accounts.create({ type: 'express' })
    const other = createSandbox({ restore: await before.sandbox.snapshot(), origin: 'http://sandbox.test' })
    await other.ready
    expect(differenceOf(stateOf(other), stateOf(before.sandbox))).toBeUndefined()
    other.close()
  })
})
