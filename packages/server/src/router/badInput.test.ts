import { randomUUID } from 'node:crypto'
import { errorBody, type RouteDefinition, routes } from '@connect-kit/contract'
import express from 'express'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import { onEveryDatabase } from '../testing/databases.js'
import { rawRequest } from '../testing/rawRequest.js'
import { createJapaneseSeller } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const webhookSecrets = { account: 'whsec_account', connect: 'whsec_connect', thin: 'whsec_thin' }

const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`

const order = () => ({ operation: randomUUID(), amount: 100, currency: 'jpy' })

onEveryDatabase('bad input', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let owner: Identity
  beforeAll(async () => {
    sandbox = await startTestSandbox()
    connect = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      workers: false,
      webhookSecrets,
    })
    owner = { subject: 'u1', role: 'owner', account: (await createJapaneseSeller(sandbox.stripe)).id }
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })
  const said = (answer: TestAnswer) => {
    const { type, code, param } = errorOf(answer)
    return [answer.status, type, code, param]
  }
  const post = (body: unknown, headers?: Record<string, string>) =>
    connect.call(owner, '/payouts', { body, ...(headers && { headers }) })

  it.each([
    ['a field that is not known', { surprise: 1 }, 'parameter_unknown', 'surprise'],
    ['a missing field', { amount: undefined }, 'parameter_missing', 'amount'],
    ['a number as text', { amount: '100' }, 'parameter_invalid', 'amount'],
    ['a broken amount', { amount: 10.5 }, 'parameter_invalid', 'amount'],
    ['nothing to pay out', { amount: 0 }, 'parameter_invalid', 'amount'],
    ['an amount beyond all bounds', { amount: 1e300 }, 'parameter_invalid', 'amount'],
    ['an operation that is no UUID', { operation: '1' }, 'parameter_invalid', 'operation'],
    ['a currency in capitals', { currency: 'JPY' }, 'parameter_invalid', 'currency'],
    ['null where a value belongs', { currency: null }, 'parameter_invalid', 'currency'],
    ['a destination of another kind', { destination: 'acct_1' }, 'parameter_invalid', 'destination'],
    ['a list as a value', { method: ['standard'] }, 'parameter_invalid', 'method'],
  ])('is answered with the field (%s)', async (_what, over, code, param) => {
    expect(said(await post({ ...order(), ...over }))).toEqual([400, 'invalid_request_error', code, param])
  })

  it('refuses a prototype as a field', async () => {
    const body = JSON.stringify(order()).replace('{', '{"__proto__":{"account":"acct_2"},')
    expect(said(await post(body))).toEqual([400, 'invalid_request_error', 'parameter_unknown', '__proto__'])
    expect(said(await connect.call(owner, '/payouts?__proto__=1'))).toEqual([
      400,
      'invalid_request_error',
      'parameter_unknown',
      '__proto__',
    ])
  })

  it.each(['{', '{"amount":1', 'undefined', '{"a":1}{"b":2}', '\u0000', '['.repeat(50_000), deep])(
    'says that a body is no JSON: %.20j',
    async (body) => {
      const answer = await connect.call(owner, '/payouts', {
        method: 'POST',
        body,
        headers: { 'content-length': String(body.length) },
      })
      expect(answer.status).toBe(400)
      expect(['body_malformed', 'body_not_object']).toContain(errorOf(answer).code)
    },
  )

  it.each(['null', '[]', '"text"', '1', 'true'])('wants an object as body: %.20j', async (body) => {
    expect(said(await post(body))).toEqual([400, 'invalid_request_error', 'body_not_object', undefined])
  })

  it('refuses a body of more than 100 kB, also one that says less, also compressed', async () => {
    const body = JSON.stringify({ ...order(), destination: 'x'.repeat(100_000) })
    expect(said(await post(body))).toEqual([413, 'invalid_request_error', 'body_too_large', undefined])
    const { gzipSync } = await import('node:zlib')
    const caller = JSON.stringify(owner)
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'x-test-caller': caller }
    const packed = await rawRequest(`${connect.url}/payouts`, {
      method: 'POST',
      headers,
      body: gzipSync('a'.repeat(10_000_000)),
    })
    expect([packed.status, JSON.parse(packed.text).error.code]).toEqual([413, 'body_too_large'])
    const broken = await rawRequest(`${connect.url}/payouts`, { method: 'POST', headers, body: 'not gzip' })
    expect([broken.status, JSON.parse(broken.text).error.type]).toEqual([400, 'invalid_request_error'])
    const unknown = { ...headers, 'content-encoding': 'nonsense' }
    const odd = await rawRequest(`${connect.url}/payouts`, { method: 'POST', headers: unknown, body: '{}' })
    expect([odd.status, JSON.parse(odd.text).error.code]).toEqual([400, 'content_type_unsupported'])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json; charset=utf-7',
    'text/plain; application/json',
    '',
  ])('wants application/json in UTF-8, not %j', async (type) => {
    expect(said(await post(order(), { 'content-type': type }))).toEqual([
      400,
      'invalid_request_error',
      'content_type_unsupported',
      undefined,
    ])
  })

  it('takes application/json with its parameters and in any case', async () => {
    const answer = await post({ ...order(), amount: 0 }, { 'content-type': 'Application/JSON; charset=UTF-8' })
    expect(errorOf(answer).code).toBe('parameter_invalid')
  })

  it('answers unknown addresses and methods in its own way', async () => {
    const unknown = await connect.call(owner, '/nothing')
    expect(said(unknown)).toEqual([404, 'invalid_request_error', 'route_unknown', undefined])
    expect(said(await connect.call(owner, '/Payouts'))[2]).toBe('route_unknown')
    const method = await connect.call(owner, '/payouts', { method: 'DELETE' })
    expect(said(method)).toEqual([405, 'invalid_request_error', 'method_not_allowed', undefined])
    expect(method.headers.get('allow')).toBe('GET, POST, OPTIONS')
    const options = await connect.call(null, '/session', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, OPTIONS'])
    expect((await connect.call(owner, '/session', { method: 'HEAD' })).status).toBe(405)
  })

  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=1&limit=2',
    'limit=',
    'status=odd',
    'starting_after=',
    'starting_after=po_%27',
  ])('checks the query: %s', async (query) => {
    expect(said(await connect.call(owner, `/payouts?${query}`))).toEqual([
      400,
      'invalid_request_error',
      'parameter_invalid',
      query.split('=')[0],
    ])
  })

  it('checks the path', async () => {
    const wrong = ['po_%00', 'po_1%2F..%2F..', 'acct_1', 'po_%E0%A4%A', `po_${'1'.repeat(300)}`]
    for (const payout of wrong) {
      const answer = await connect.call(owner, `/payouts/${payout}`)
      expect([answer.status, errorOf(answer).type]).toEqual([400, 'invalid_request_error'])
    }
  })

  it('reads a field in its own place only', async () => {
    const body = { payout: 'po_2', operation: randomUUID() }
    expect(said(await connect.call(owner, '/payouts/po_1/cancel', { body }))[3]).toBe('payout')
    expect(said(await connect.call(owner, '/payouts/po_1?payout=po_2'))[3]).toBe('payout')
    const query = await connect.call(owner, `/payouts?amount=5`, { body: order() })
    expect(said(query)).toEqual([400, 'invalid_request_error', 'parameter_unknown', 'amount'])
  })

  it('speaks the language of the caller and quotes the request', async () => {
    const headers = { 'accept-language': 'ja-JP,ja;q=0.9', 'x-request-id': 'checkout-42.a' }
    const answer = await connect.call(null, '/session', { headers })
    expect(errorOf(answer)).toMatchObject({
      message: 'ログインしていません。ログインしてから、もう一度お試しください。',
      request_id: 'checkout-42.a',
    })
    expect(answer.headers.get('content-language')).toBe('ja')
    expect(answer.headers.get('x-request-id')).toBe('checkout-42.a')
  })

  it.each(['short', 'a'.repeat(65), 'with space', '<script>', 'line\tbreak'])(
    'makes its own request id instead of %j',
    async (id) => {
      const answer = await connect.call(null, '/session', { headers: { 'x-request-id': id } })
      expect(errorOf(answer).request_id).toMatch(/^req_[0-9a-f]{32}$/)
    },
  )

  describe('from the host', () => {
    it.each([
      ['throws', () => Promise.reject(new Error('secret sk_test_123 at /home/app')) as never],
      ['returns nonsense', () => ({ subject: '', role: 'admin' }) as never],
    ])('is our fault, logged, and told to nobody (identify %s)', async (_what, identify) => {
      const broken = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        workers: false,
        identify,
      })
      const answer = await broken.call(owner, '/session')
      expect(said(answer)).toEqual([502, 'api_error', 'unexpected', undefined])
      expect(answer.text).not.toMatch(/secret|sk_test|home|identify/)
      expect(broken.logged).toHaveLength(1)
      await broken.close()
    })

    it('may have a JSON parser before the router', async () => {
      const behind = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        workers: false,
        before: [express.json()],
      })
      const answer = await behind.call(owner, '/payouts', { body: { ...order(), amount: 0 } })
      expect(said(answer)).toEqual([400, 'invalid_request_error', 'parameter_invalid', 'amount'])
      await behind.close()
    })

    it('is asked once who is calling', async () => {
      let asked = 0
      const identify = () => {
        asked++
        return owner
      }
      const counting = await startTestConnect({
        stripe: sandbox.stripe,
        database: test.database,
        workers: false,
        identify,
      })
      await counting.call(owner, '/payouts', { body: order() })
      expect(asked).toBe(1)
      await counting.close()
    })

    it('may parse queries as it likes', async () => {
      const answer = await connect.call(owner, '/payouts?limit[a]=1')
      expect(said(answer)[2]).toBe('parameter_unknown')
    })
  })

  it('is answered with the documented error, never with 500 or a stack, whatever comes', {
    timeout: 120_000,
  }, async () => {
    const paths = Object.values<RouteDefinition>(routes).map(({ path }) => path)
    const segment = fc.oneof(
      fc.constantFrom('po_1', 'acct_1', '..', '.', '%00', '%2e%2e', '%E0%A4%A', '*', ':payout', '{payout}', ''),
      fc.uuid(),
      fc.string({ maxLength: 30 }).map(encodeURIComponent),
    )
    const path = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(fc.constantFrom(...paths), segment).map(([known, id]) => known.replace(/\{\w+\}/g, id)),
      },
      fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
    )
    const query = fc.oneof(
      fc.constant(''),
      fc.constantFrom(
        '?limit=1',
        '?limit=-1',
        '?limit[]=1',
        '?status=unknown',
        '?status=paid&status=paid',
        '?%',
        '?=&&=',
        '?a=%E0%A4%A',
      ),
      fc.string({ maxLength: 40 }).map((text) => `?${encodeURIComponent(text)}`),
    )
    const body = fc.oneof(
      fc.constant(undefined),
      fc.json(),
      fc.json().map((text) => text.slice(0, -1)),
      fc.string({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .record(
          {
            operation: fc.oneof(fc.uuid(), fc.anything()),
            amount: fc.oneof(fc.integer(), fc.double(), fc.anything()),
            currency: fc.oneof(fc.constantFrom('jpy', 'JPY', 'zzz'), fc.anything()),
            destination: fc.anything(),
            components: fc.oneof(fc.anything(), fc.constant({ payouts: { enabled: true } })),
            account: fc.string(),
          },
          { requiredKeys: [] },
        )
        .map((fields) => {
          try {
            return JSON.stringify(fields)
          } catch {
            return '{}' // a BigInt or a circle
          }
        }),
    )
    const caller = fc.constantFrom<Identity | null>(
      null,
      owner,
      { ...owner, role: 'viewer' },
      { subject: 'u1', role: 'operator' },
      { subject: 'u1', role: 'owner', account: 'acct_gone' },
    )
    const headers = fc.record(
      {
        'content-type': fc.constantFrom(
          'application/json',
          'application/json; charset=x',
          'text/plain',
          'application/json; boundary="',
          '',
        ),
        'accept-language': fc.constantFrom('ja', '*', ';;q=', 'en;q=2', 'x'.repeat(2_000)),
        'x-request-id': fc.constantFrom('abcdefgh', '', '../../..', '"'),
        'stripe-signature': fc.constantFrom('', 't=1,v1=', 't=NaN', ',,,=='),
        'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'nonsense'),
      },
      { requiredKeys: [] },
    )
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')

    await fc.assert(
      fc.asyncProperty(method, path, query, headers, body, caller, async (verb, where, search, head, content, who) => {
        const answer = await rawRequest(connect.url + where + search, {
          method: verb,
          headers: {
            'content-type': 'application/json',
            ...head,
            ...(who && { 'x-test-caller': JSON.stringify(who) }),
          },
          body: content,
        })
        expect(answer.status).toBeLessThan(500)
        if (answer.status < 400) return
        errorBody.parse(JSON.parse(answer.text))
        expect(answer.text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|sk_test_|<html/)
      }),
      { numRuns: 2_000, endOnFailure: true },
    )
  })
})
