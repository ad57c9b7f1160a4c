import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Request } from 'express'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RouteError } from '../errors/RouteError.js'
import type { Identify } from './Identity.js'
import { jwtIdentity } from './jwtIdentity.js'

const issuer = 'https://id.example'
const audience = 'connect-kit'
const owner = { sub: 'user_1', role: 'owner', account: 'acct_1' }
const soon = () => Math.floor(Date.now() / 1_000) + 600

let keys: Awaited<ReturnType<typeof generateKeyPair>>
let jwks: Server
let jwksUrl: string
let identify: Identify
let answer: { status: number; body: string }

beforeAll(async () => {
  keys = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  answer = { status: 200, body: JSON.stringify({ keys: [key] }) }
  jwks = createServer((_request, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve))
  jwksUrl = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/jwks.json`
  identify = jwtIdentity({ jwksUrl, issuer, audience })
})
afterAll(() => jwks.close())

interface Token {
  claims?: JWTPayload
  iss?: string | undefined
  aud?: string | undefined
  exp?: number | undefined
  kid?: string
}

function sign({ claims = owner, iss = issuer, aud = audience, exp = soon(), kid = 'k1' }: Token = {}): Promise<string> {
  return new SignJWT({ ...claims, iss, aud, exp }).setProtectedHeader({ alg: 'RS256', kid }).sign(keys.privateKey)
}

const asked = (authorization: string | undefined) => ({ headers: { authorization } }) as Request
const ask = async (token: string) => identify(asked(`Bearer ${token}`))
const refusal = async (asking: Promise<unknown>) => {
  const error: unknown = await asking.catch((reason: unknown) => reason)
  return error instanceof RouteError ? `${error.status} ${error.type} ${error.code}` : error
}

it('reads who is calling from the claims', async () => {
  const exp = soon()
  expect(await ask(await sign({ exp }))).toEqual({
    subject: 'user_1',
    role: 'owner',
    account: 'acct_1',
    expires_at: exp,
  })
})

it('reads the business and the kind of account from the claims', async () => {
  const exp = soon()
  const claims = { sub: 'user_1', role: 'owner', tenant: 'press', account: 'acct_1', generation: 'v2' }
  const { sub, ...rest } = claims
  expect(await ask(await sign({ claims, exp }))).toEqual({ subject: sub, ...rest, expires_at: exp })
  for (const wrong of [{ tenant: '' }, { tenant: 'a\u0000b' }, { tenant: 7 }, { generation: 'v3' }])
    expect(await refusal(sign({ claims: { ...claims, ...wrong } }).then(ask))).toBe(
      '403 permission_error claims_invalid',
    )
})

it.each([undefined, '', 'Basic dXNlcg==', 'Bearer', 'Bearer  '])('knows nobody by %j', async (authorization) => {
  expect(await identify(asked(authorization))).toBeNull()
})

it('says that a token has expired', async () => {
  const token = await sign({ exp: Math.floor(Date.now() / 1_000) - 60 })
  expect(await refusal(ask(token))).toBe('401 authentication_error token_expired')
})

it.each([
  ['another issuer', { iss: 'https://evil.example' }],
  ['another audience', { aud: 'something-else' }],
  ['a key that is not published', { kid: 'k2' }],
  ['no subject', { claims: { role: 'owner', account: 'acct_1' } }],
])('refuses a token with %s', async (_what, token) => {
  expect(await refusal(ask(await sign(token)))).toBe('401 authentication_error token_invalid')
})

it('refuses a token without an end', async () => {
  const token = await new SignJWT({ ...owner, iss: issuer, aud: audience })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .sign(keys.privateKey)
  expect(await refusal(ask(token))).toBe('401 authentication_error token_invalid')
})

it('refuses a token that was changed, and one that nobody signed', async () => {
  const token = await sign()
  const [header, , signature] = token.split('.')
  const changed = Buffer.from(
    JSON.stringify({ ...owner, account: 'acct_2', iss: issuer, aud: audience, exp: soon() }),
  ).toString('base64url')
  expect(await refusal(ask(`${header}.${changed}.${signature}`))).toBe('401 authentication_error token_invalid')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  expect(await refusal(ask(`${none}.${changed}.`))).toBe('401 authentication_error token_invalid')
  expect(await refusal(ask('nonsense'))).toBe('401 authentication_error token_invalid')
})

it('refuses a symmetric signature, whatever its key', async () => {
  const token = await new SignJWT({ ...owner, iss: issuer, aud: audience, exp: soon() })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(new TextEncoder().encode('a secret long enough to be accepted as one'))
  expect(await refusal(ask(token))).toBe('401 authentication_error token_invalid')
})

it.each([
  ['no role', { sub: 'user_1', account: 'acct_1' }],
  ['a role nobody knows', { ...owner, role: 'admin' }],
  ['an account that is none', { ...owner, account: '../acct_2' }],
])('permits nothing to a good token with %s', async (_what, claims) => {
  expect(await refusal(ask(await sign({ claims })))).toBe('403 permission_error claims_invalid')
})

it('does not blame the caller when the keys cannot be had', async () => {
  const unreachable = jwtIdentity({ jwksUrl: 'http://127.0.0.1:1/jwks.json', issuer, audience })
  const token = asked(`Bearer ${await sign()}`)
  expect(await refusal(Promise.resolve(unreachable(token)))).toBe('503 api_connection_error identity_unreachable')
  const before = answer
  answer = { status: 500, body: '{}' }
  const failing = jwtIdentity({ jwksUrl, issuer, audience })
  expect(await refusal(Promise.resolve(failing(token)))).toBe('503 api_connection_error identity_unreachable')
  answer = before
})
