import { type Context, Hono } from 'hono'
import type Stripe from 'stripe'
import { accountKeys } from '../core/accountKeys.js'
import { authenticate } from '../core/authenticate.js'
import { ApiError } from '../core/errors.js'
import { parseForm } from '../core/params/parseForm.js'
import type { Platform } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { connectAccount, disconnectAccount } from './connectAccount.js'
import { type Grant, grantsOf } from './grants.js'

/** What OAuth's own addresses answer: `error` is a word there, not Stripe's envelope. */
class OAuthError extends Error {
  override readonly name = 'OAuthError'

  constructor(
    readonly error: string,
    readonly description: string,
    readonly status: 400 | 401 = 400,
  ) {
    super(description)
  }
}

type Params = Readonly<Record<string, string | undefined>>
type Answer = (platform: Platform, params: Params) => Stripe.OAuthToken | Stripe.OAuthDeauthorization

/** Codes become connections, and connections end. */
export function tokenPages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  const serve = (path: string, answer: Answer) =>
    pages.post(path, async (c) => {
      c.header('Request-Id', sandbox.ids.next('req', 14))
      c.header('Cache-Control', 'no-store')
      try {
        const params = paramsOf(await c.req.text())
        return c.json(answer(platformOf(c, sandbox, params), params))
      } catch (error) {
        if (!(error instanceof OAuthError)) throw error
        return c.json({ error: error.error, error_description: error.description }, error.status)
      }
    })

  serve('/oauth/token', (platform, params) => {
    const { grant_type } = params
    if (!grant_type) throw new OAuthError('invalid_request', 'No grant type specified')
    if (grant_type === 'authorization_code') return tokenFor(sandbox, platform, redeem(sandbox, platform, params))
    if (grant_type === 'refresh_token') return tokenFor(sandbox, platform, renew(sandbox, platform, params))
    throw new OAuthError('unsupported_grant_type', `Unsupported grant type: ${grant_type}`)
  })

  serve('/oauth/deauthorize', (platform, { client_id, stripe_user_id }) => {
    if (!client_id) throw new OAuthError('invalid_request', 'No client id specified')
    if (!stripe_user_id) throw new OAuthError('invalid_request', 'No stripe user id specified')
    if (!client_id.startsWith('ca_')) {
      throw new OAuthError('invalid_client', `No application matches the supplied client identifier: ${client_id}`, 401)
    }
    const account = platform.accounts.get(stripe_user_id)
    if (!account) {
      const description = `This application is not connected to stripe account ${stripe_user_id}, or that account does not exist.`
      throw new OAuthError('invalid_client', description, 401)
    }
    disconnectAccount(sandbox, account)
    return { stripe_user_id }
  })

  return pages
}

function redeem(sandbox: Sandbox, platform: Platform, { code }: Params): Grant {
  if (!code) throw new OAuthError('invalid_request', 'No authorization code provided')
  const consent = grantsOf(sandbox).codes.get(code)
  if (!consent) throw new OAuthError('invalid_grant', `Authorization code does not exist: ${code}`)
  if (consent.used) throw new OAuthError('invalid_grant', `This authorization code has already been used: ${code}`)
  if (consent.expires <= sandbox.clock.now()) {
    throw new OAuthError('invalid_grant', `Authorization code expired: ${code}`)
  }
  consent.used = true
  return { account: connectAccount(sandbox, platform, consent).id, scope: consent.scope }
}

function renew(sandbox: Sandbox, platform: Platform, { refresh_token, scope }: Params): Grant {
  if (!refresh_token) throw new OAuthError('invalid_request', 'No refresh token provided')
  const grant = grantsOf(sandbox).refreshTokens.get(refresh_token)
  if (!grant || !platform.accounts.has(grant.account)) {
    throw new OAuthError('invalid_grant', `Refresh token does not exist: ${refresh_token}`)
  }
  if (scope !== undefined && scope !== 'read_only' && scope !== 'read_write') {
    throw new OAuthError('invalid_scope', `Invalid scope: ${scope}`)
  }
  // Nobody gets more than was agreed to.
  if (scope === 'read_write' && grant.scope === 'read_only') {
    throw new OAuthError('invalid_scope', 'Requested scope exceeds the scope that was granted')
  }
  return { account: grant.account, scope: scope ?? grant.scope }
}

function tokenFor(sandbox: Sandbox, platform: Platform, grant: Grant): Stripe.OAuthToken {
  const refresh_token = sandbox.ids.next('rt', 40)
  grantsOf(sandbox).refreshTokens.set(refresh_token, grant)
  const ending = sandbox.ids.token(24)
  const account = platform.accounts.get(grant.account)
  if (account) accountKeys(sandbox).set(ending, account)
  return {
    access_token: `sk_test_${ending}`,
    livemode: false,
    refresh_token,
    token_type: 'bearer',
    stripe_publishable_key: `pk_test_${ending}`,
    stripe_user_id: grant.account,
    scope: grant.scope,
  }
}

/** The platform says who it is with its key, in the header or as `client_secret`. */
function platformOf(c: Context, sandbox: Sandbox, { client_secret }: Params): Platform {
  const authorization = c.req.header('authorization') ?? (client_secret ? `Bearer ${client_secret}` : undefined)
  try {
    return authenticate(sandbox, authorization)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new OAuthError('invalid_client', error.message, 401)
  }
}

function paramsOf(text: string): Params {
  const entries = Object.entries(parseForm(text))
  return Object.fromEntries(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])))
}
