import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorBody, session } from '@connect-kit/contract'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPglite } from '../database/openPglite.js'
import { pgliteTemplate } from '../testing/databases.js'
import { createJapaneseSeller } from '../testing/sellers.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'
import { createLogger } from './createLogger.js'
import { createService, type Service } from './createService.js'
import { readConfig } from './readConfig.js'

let sandbox: TestSandbox
let jwks: Server
let service: Service
let url: string
let directory: string
let environment: Record<string, string>
let logged = ''
let token: (over?: { role?: string; sub?: string }) => Promise<string>

beforeAll(async () => {
  sandbox = await startTestSandbox()
  const keys = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256' }
  jwks = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })))
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve))
  directory = mkdtempSync(join(tmpdir(), 'connect-kit-service-'))
  environment = {
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
    STRIPE_API_BASE: sandbox.url,
    CONNECT_KIT_DATA_DIR: join(directory, 'data'),
    AUTH_JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`,
    AUTH_ISSUER: 'https://id.example',
    AUTH_AUDIENCE: 'connect-kit',
    PORT: '0',
    CORS_ORIGINS: 'https://app.example',
    REQUESTS_PER_MINUTE: '20',
  }
  const seller = await createJapaneseSeller(sandbox.stripe)
  token = ({ role = 'owner', sub = 'user_1' } = {}) =>
    new SignJWT({ role, account: seller.id })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setSubject(sub)
      .setIssuer('https://id.example')
      .setAudience('connect-kit')
      .setExpirationTime('5m')
      .sign(keys.privateKey)
  await (await openPglite(join(directory, 'data'), pgliteTemplate())).close()
  service = await createService(readConfig(environment), createLogger('info', { write: (line) => (logged += line) }))
  url = (await service.listen()).url
})
afterAll(async () => {
  await service.close()
  jwks.close()
  await sandbox.close()
  rmSync(directory, { recursive: true, force: true })
})

const get = async (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers })
const bearer = async (over?: { role?: string; sub?: string }) => ({ authorization: `Bearer ${await token(over)}` })

it('knows callers by their token', async () => {
  const answer = await get('/connect/session', await bearer({ role: 'viewer' }))
  expect(session.parse(await answer.json())).toMatchObject({
    role: 'viewer',
    mode: 'sandbox',
    publishable_key: 'pk_test_sandbox',
  })
  expect((await get('/connect/session')).status).toBe(401)
})

it('is alive, ready, and says how it is doing without naming anybody', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' })
  const ready = await get('/readyz')
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', database: true, closing: false }])
  await get('/connect/session', await bearer({ sub: 'user_metrics' }))
  const metrics = await (await get('/metrics')).text()
  expect(metrics).toContain('connect_kit_requests_total{route="getSession",status="200"}')
  expect(metrics).toContain('connect_kit_money_operations_unknown 0')
  expect(metrics).toContain('connect_kit_accounts_unknown 0')
  expect(metrics).toContain('process_cpu_seconds_total')
  expect(metrics).not.toMatch(/acct_|user_metrics/)
})

it('logs a line for a request, and nothing secret or personal', async () => {
  logged = ''
  const headers = { ...(await bearer()), 'content-type': 'application/json', 'x-request-id': 'trace-me-1' }
  const body = JSON.stringify({ components: { payouts_list: { enabled: true } } })
  const answer = await fetch(`${url}/connect/account_sessions?unused=user@example.com`, {
    method: 'POST',
    headers,
    body,
  })
  expect(answer.status).toBe(400)
  const minted = await fetch(`${url}/connect/account_sessions`, { method: 'POST', headers, body })
  const { client_secret } = (await minted.json()) as { client_secret: string }
  await expect.poll(() => logged.split('\n').filter((line) => line.includes('trace-me-1')).length).toBe(2)
  const line = JSON.parse(logged.trim().split('\n').at(-1) ?? '{}')
  expect(line.req).toEqual({ id: 'trace-me-1', method: 'POST', path: '/connect/account_sessions' })
  expect(line.res).toEqual({ status: 200 })
  for (const secret of [
    client_secret,
    headers.authorization.slice(7),
    'user@example.com',
    'sk_test_sandbox',
    '127.0.0.1',
  ])
    expect(logged).not.toContain(secret)
})

it('limits each caller by name, and says when to come back', async () => {
  const headers = await bearer({ sub: 'user_busy' })
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => get('/connect/money_operations?status=unknown', headers)),
  )
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(5)
  expect(errorBody.parse(await refused[0]?.json()).error).toMatchObject({
    type: 'rate_limit_error',
    code: 'too_many_requests',
  })
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await get('/connect/session', await bearer({ sub: 'user_calm' }))).status).toBe(200)
})

it('lets pages of the listed origins in, and no others', async () => {
  const preflight = (origin: string) =>
    fetch(`${url}/connect/payouts`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
  expect((await preflight('https://app.example')).headers.get('access-control-allow-origin')).toBe(
    'https://app.example',
  )
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
})

it('sends the headers that keep a browser from guessing', async () => {
  const { headers } = await get('/connect/session')
  expect([headers.get('x-content-type-options'), headers.get('x-powered-by'), headers.get('cache-control')]).toEqual([
    'nosniff',
    null,
    'no-store',
  ])
})

it('shows its routes as OpenAPI and as a page that loads nothing from elsewhere', async () => {
  const document = (await (await get('/connect/openapi.json')).json()) as { servers: unknown; paths: object }
  expect(document.servers).toEqual([{ url: '/connect' }])
  expect(Object.keys(document.paths)).toContain('/payouts/{payout}/cancel')
  const page = await get('/connect/docs')
  const html = await page.text()
  expect(html).toContain('POST /account_sessions')
  expect(html).not.toMatch(/<script|https?:\/\/(?!json-schema)/)
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'")
})

describe('the process', () => {
  const main = fileURLToPath(new URL('../../dist/service/main.js', import.meta.url))
  const start = (variables: Record<string, string>): ChildProcess =>
    spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const output = async (stream: NodeJS.ReadableStream | null) => {
    let text = ''
    for await (const chunk of stream ?? []) text += chunk
    return text
  }

  it('does not start with a bad environment, and says why in one sentence each', async () => {
    const child = start({ ...environment, PORT: 'http', STRIPE_SECRET_KEY: '' })
    const [text, [code]] = await Promise.all([output(child.stderr), once(child, 'exit')])
    expect(code).toBe(1)
    expect(text).toBe(
      'STRIPE_SECRET_KEY is missing: your secret key (sk_… or rk_…).\nPORT must be a port, 0 to 65535.\n',
    )
  })

  it('says that its database is in use', async () => {
    const child = start(environment)
    const [text, [code]] = await Promise.all([output(child.stderr), once(child, 'exit')])
    expect([code, text.includes(`is in use by process ${process.pid}`)]).toEqual([1, true])
  })

  const listening = async (child: ChildProcess) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
    })
    await expect.poll(() => text, { timeout: 30_000 }).toContain('Connect Kit is listening.')
    return /"url":"([^"]+)"/.exec(text)?.[1] ?? ''
  }

  it('starts again after it was killed, and ends its streams when it is told to stop', async () => {
    const data = join(directory, 'other')
    await (await openPglite(data, pgliteTemplate())).close()
    const killed = start({ ...environment, CONNECT_KIT_DATA_DIR: data })
    await listening(killed)
    killed.kill('SIGKILL')
    await once(killed, 'exit')

    const child = start({ ...environment, CONNECT_KIT_DATA_DIR: data })
    const stream = await fetch(`${await listening(child)}/connect/events`, { headers: await bearer() })
    expect(stream.status).toBe(200)
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await stream.text()
    expect(await ended).toEqual([0, null])
  })
})
