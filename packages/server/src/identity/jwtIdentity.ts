import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { RouteError } from '../errors/RouteError.js'
import { type Identify, type Identity, identity } from './Identity.js'

/** Who signs the tokens, and for whom. @public */
export interface JwtIdentityOptions {
  /** Where the signer publishes its keys. */
  jwksUrl: string | URL
  /** The `iss` claim. */
  issuer: string
  /** The `aud` claim. */
  audience: string
}

/** Asymmetric only: with a symmetric algorithm whoever can verify a token can also make one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA']

/**
 * `identify` for callers with a signed token in `Authorization: Bearer`. Claims: `sub`, `role`, `account`,
 * `generation`, `tenant`, `customer`.
 * @public
 */
export function jwtIdentity({ jwksUrl, issuer, audience }: JwtIdentityOptions): Identify {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000 })
  return async (request) => {
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) return null
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      })
      return toIdentity(payload)
    } catch (error) {
      throw toRefusal(error)
    }
  }
}

function toIdentity({ sub, role, account, generation, tenant, customer, exp }: JWTPayload): Identity {
  const claims = identity.safeParse({ subject: sub, role, account, generation, tenant, customer, expires_at: exp })
  // The signature is good, the claims give nothing to stand on: default deny.
  if (!claims.success) throw new RouteError('permission_error', { code: 'claims_invalid' })
  return claims.data
}

function toRefusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new RouteError('authentication_error', { code: 'token_expired' })
  // The signer's keys could not be had: nobody knows yet whether the token is good.
  if (error instanceof errors.JWKSTimeout || error instanceof TypeError || isUnexpectedAnswer(error))
    return new RouteError('api_connection_error', { code: 'identity_unreachable', status: 503, cause: error })
  if (error instanceof errors.JOSEError) return new RouteError('authentication_error', { code: 'token_invalid' })
  return error
}

/** jose reports an answer that is not 200, or not a key set, as a bare JOSEError or as JWKSInvalid. */
function isUnexpectedAnswer(error: unknown): boolean {
  return error instanceof errors.JWKSInvalid || (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
}
