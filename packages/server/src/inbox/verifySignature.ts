import Stripe from 'stripe'
import { RouteError } from '../errors/RouteError.js'

/** Both ways: Stripe's own check lets any timestamp of the future pass, and with it a signature that never grows old. */
const toleranceSeconds = 300

/**
 * Throws unless one of the secrets signed exactly these bytes within five minutes of now. Several secrets: the old and the
 * new one, while a secret is being rolled.
 */
export function verifySignature(
  body: Buffer,
  header: string | undefined,
  secrets: readonly string[],
  now: number,
): void {
  if (header === undefined || !secrets.some((secret) => isSigned(body, header, secret, now)))
    throw new RouteError('invalid_request_error', { code: 'signature_invalid' })
}

function isSigned(body: Buffer, header: string, secret: string, now: number): boolean {
  const { signature } = Stripe.webhooks
  if (!signature) throw new Error('The stripe package has no signature check.')
  try {
    signature.verifyHeader(body, header, secret, toleranceSeconds, undefined, now)
  } catch {
    return false
  }
  const timestamps = [...header.matchAll(/(?:^|,)t=(\d+)/g)].map(([, seconds]) => Number(seconds))
  return timestamps.length > 0 && timestamps.every((timestamp) => timestamp - now / 1_000 <= toleranceSeconds)
}
