import type { Sandbox } from '../core/sandbox.js'

/** What the owner of an account agreed to. */
export interface Consent {
  readonly type: 'standard' | 'express'
  readonly scope: 'read_write' | 'read_only'
  readonly country: string | undefined
  readonly capabilities: readonly string[]
  /** What the platform knows about the owner already: `stripe_user` of the address. */
  readonly prefill: Readonly<Record<string, string>>
  /** An account that is connected already: its owner may agree as often as they like. */
  readonly account?: string
  /** Whether the account has been set up before. */
  readonly ready: boolean
  readonly expires: number
  used: boolean
}

/** A connection that was made with a code, by its refresh token. */
export interface Grant {
  readonly account: string
  readonly scope: Consent['scope']
}

interface Grants {
  codes: Map<string, Consent>
  refreshTokens: Map<string, Grant>
}

// A code belongs to no platform before one exchanges it. The platforms are replaced when the sandbox is reset.
const byWorld = new WeakMap<object, Grants>()

export function grantsOf({ platforms }: Sandbox): Grants {
  const known = byWorld.get(platforms) ?? { codes: new Map(), refreshTokens: new Map() }
  byWorld.set(platforms, known)
  return known
}
