import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Whom a way to the consent page was opened for; the same person has to come back from it. */
export interface StateBinding {
  business: string
  subject: string
}

/** What Stripe carries along unread: it names nobody, and nobody else can make one. */
export function signState(nonce: string, expiresAt: number, binding: StateBinding, secrets: readonly string[]): string {
  const [newest] = secrets
  if (newest === undefined) throw new Error('There is no secret to sign with.')
  return `${nonce}.${expiresAt}.${digest(nonce, expiresAt, binding, newest).toString('base64url')}`
}

/** The nonce of a state that was signed here for this caller, or why it counts for nothing. Times are milliseconds. */
export function readState(
  state: string,
  binding: StateBinding,
  secrets: readonly string[],
  now: number,
): { nonce: string } | 'invalid' | 'expired' {
  const [, nonce, expiry, signature] = /^([\w-]{43})\.(\d{1,15})\.([\w-]{43})$/.exec(state) ?? []
  if (nonce === undefined || expiry === undefined || signature === undefined) return 'invalid'
  const given = Buffer.from(signature, 'base64url')
  const expiresAt = Number(expiry)
  const fits = secrets.some((secret) => timingSafeEqual(digest(nonce, expiresAt, binding, secret), given))
  if (!fits) return 'invalid'
  return now < expiresAt ? { nonce } : 'expired'
}

function digest(nonce: string, expiresAt: number, { business, subject }: StateBinding, secret: string): Buffer {
  // The secret may be one that signs something else as well: this is a key of its own.
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'connect-kit oauth state', 32))
  return createHmac('sha256', key)
    .update(JSON.stringify([nonce, expiresAt, business, subject]))
    .digest()
}
