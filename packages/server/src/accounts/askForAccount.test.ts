import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Stripe from 'stripe'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStripe } from '../stripe/createStripe.js'
import { askForAccount } from './askForAccount.js'
import type { ConnectedAccountRow } from './ConnectedAccountRow.js'

const orderedAt = Date.UTC(2026, 10, 1)
const minute = 60_000

const row: ConnectedAccountRow = {
  id: '00000000-0000-4000-8000-000000000001',
  tenant: 't',
  account: null,
  generation: 'v1',
  origin: 'created',
  country: 'JP',
  status: 'making',
  order: { generation: 'v1', params: { country: 'JP' } },
  attempts: 2,
  createdAt: new Date(orderedAt),
  leasedUntil: new Date(orderedAt),
  nextAttemptAt: new Date(orderedAt),
}

let server: Server
let stripe: Stripe
let listed: { id: string; metadata: Record<string, string> }[]
let answer: { status: number; headers?: Record<string, string>; error: Record<string, string> }

/** Stripe, as it answers a key under which it once failed. */
beforeEach(async () => {
  listed = []
  answer = { status: 500, headers: { 'idempotent-replayed': 'true' }, error: { type: 'api_error' } }
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.method === 'GET') {
      response.end(JSON.stringify({ object: 'list', url: '/v1/accounts', has_more: false, data: listed }))
      return
    }
    response.writeHead(answer.status, answer.headers).end(JSON.stringify({ error: answer.error }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stripe = createStripe({ secretKey: 'sk_test_1', apiBase, config: { maxNetworkRetries: 0 } })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (afterMs: number, over: Partial<ConnectedAccountRow> = {}) =>
  askForAccount(stripe, { ...row, ...over }, orderedAt + afterMs)

it('does not take a repeated fault for an answer while the account may not be listed yet', async () => {
  expect(await ask(minute)).toMatchObject({ status: 'unknown' })
})

it('finds the account behind a repeated fault', async () => {
  listed = [
    { id: 'acct_other', metadata: {} },
    { id: 'acct_1', metadata: { connect_kit_account: row.id } },
  ]
  expect(await ask(minute)).toEqual({ status: 'made', account: 'acct_1' })
})

it('takes a repeated fault for a refusal once the account would be listed', async () => {
  expect(await ask(11 * minute)).toMatchObject({ status: 'refused' })
})

it('knows nothing after a fault that is new', async () => {
  answer = { status: 500, error: { type: 'api_error' } }
  expect(await ask(11 * minute)).toMatchObject({ status: 'unknown' })
})

it.each([
  [400, 'invalid_request_error', 'refused', 'refused'],
  [400, 'idempotency_error', 'unknown', 'unknown'],
  [401, 'invalid_request_error', 'refused', 'unknown'],
  [403, 'invalid_request_error', 'refused', 'unknown'],
  [409, 'invalid_request_error', 'unknown', 'unknown'],
  [429, 'invalid_request_error', 'unknown', 'unknown'],
])('%s %s is %s at first and %s on a repeat', async (status, type, atFirst, onRepeat) => {
  answer = { status, error: { type } }
  expect((await ask(minute, { attempts: 1 })).status).toBe(atFirst)
  expect((await ask(minute, { attempts: 2 })).status).toBe(onRepeat)
})

it('asks for nothing any more once Stripe has forgotten the key', async () => {
  answer = { status: 400, error: { type: 'invalid_request_error' } }
  listed = [{ id: 'acct_1', metadata: { connect_kit_account: row.id } }]
  expect(await ask(24 * 60 * minute)).toEqual({ status: 'made', account: 'acct_1' })
  listed = []
  expect(await ask(24 * 60 * minute)).toMatchObject({ status: 'refused' })
})
