import type { LiveEvent } from '@connect-kit/contract'

/** What changed, in whose account. It crosses between processes as a notification: small, and nothing but names. */
export interface LiveUpdate extends LiveEvent {
  account: string
}
