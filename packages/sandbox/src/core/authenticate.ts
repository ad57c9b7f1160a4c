import type { AccountState } from './account.js'
import { accountOfKey } from './accountKeys.js'
import { ApiError, invalidRequest } from './errors.js'
import type { Platform } from './platform.js'
import type { Sandbox } from './sandbox.js'

/** The platform whose secret key the request carries, as a bearer token or as the user name of basic authentication. */
export function authenticate(
  sandbox: Sandbox,
  authorization: string | undefined,
  mayPublishable = () => false,
): Platform {
  const key = keyFrom(authorization)
  if (!key) throw refused(noKey)
  const owner = accountOfKey(sandbox, key)
  if (owner && (!key.startsWith('pk_') || mayPublishable())) return owner.platform
  if (/^pk_test_\w+$/.test(key)) {
    if (mayPublishable()) return sandbox.platform(key)
    throw refused(
      'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.',
      'secret_key_required',
    )
  }
  if (!/^(sk|rk)_test_\w+$/.test(key)) throw refused(`Invalid API Key provided: ${masked(key)}`)
  return sandbox.platform(key)
}

/** The id in `Stripe-Account` or `Stripe-Context`; for a key of one account that account's, and no other. */
export function accountAskedFor(sandbox: Sandbox, authorization: string | undefined, header: string | undefined) {
  const owner = accountOfKey(sandbox, keyFrom(authorization) ?? '')
  if (!owner) return header
  if (header !== undefined && header !== owner.id) throw accountInvalid(owner.platform, header)
  return owner.id
}

/** The account that `Stripe-Account` or `Stripe-Context` names, or the platform's own. */
export function accountOf(platform: Platform, header: string | undefined): AccountState {
  const id = header?.split('/').at(-1)
  if (!id || id === platform.account.id) return platform.account
  const account = platform.accounts.get(id)
  if (!account) throw accountInvalid(platform, id)
  return account
}

/** Unknown, deleted, disconnected or somebody else's: Stripe tells them no different. */
export function accountInvalid(platform: Platform, id: string): ApiError {
  return new ApiError(
    403,
    {
      type: 'invalid_request_error',
      code: 'account_invalid',
      message: `The provided key '${masked(platform.key)}' does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
    },
    false,
  )
}

function keyFrom(authorization = ''): string | undefined {
  const [scheme = '', value = ''] = authorization.trim().split(/\s+/)
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').toString('utf8').split(':')[0]
  return undefined
}

const masked = (key: string) =>
  key.length > 12 ? `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}` : '*'.repeat(key.length)

const refused = (message: string, code?: string) => {
  const { body } = invalidRequest(message, { code })
  return new ApiError(401, body, false)
}

const noKey =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/."
