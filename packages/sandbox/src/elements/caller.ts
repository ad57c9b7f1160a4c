import type { Context } from 'hono'
import type { AccountState } from '../core/account.js'
import { ApiError, invalidRequest } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'

/** The account that a page acts in: a publishable key is all it has, so what it may do hangs on a client secret. */
export function caller(c: Context, sandbox: Sandbox): AccountState {
  const key = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
  if (/^(sk|rk)_/.test(key)) {
    throw refused(
      'This API call cannot be made with a secret API key. A secret key must never reach a browser: use your publishable key, pk_test_….',
      'secret_key_not_allowed',
    )
  }
  if (!/^pk_test_\w+$/.test(key)) throw refused(`Invalid API Key provided: ${key ? masked(key) : '(none)'}`)
  const { account, accounts } = sandbox.platform(key)
  const id = c.req.header('Stripe-Account')
  if (!id || id === account.id) return account
  const connected = accounts.get(id)
  if (connected) return connected
  throw new ApiError(
    403,
    invalidRequest(
      `The provided key '${masked(key)}' does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
      { code: 'account_invalid' },
    ).body,
    false,
  )
}

const masked = (key: string) => `${key.slice(0, 8)}${'*'.repeat(Math.max(4, key.length - 12))}${key.slice(-4)}`

const refused = (message: string, code?: string) => new ApiError(401, invalidRequest(message, { code }).body, false)
