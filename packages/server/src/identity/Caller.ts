import type { Identity } from './Identity.js'

/** Who is calling, and under which name their business is stored. */
export type Caller = Identity & { business: string }

/** A person without a business is one of their own, and no person can be named so that they are somebody's business. */
export function toCaller(identity: Identity): Caller {
  const { tenant, subject } = identity
  return { ...identity, business: tenant === undefined ? `subject:${subject}` : `tenant:${tenant}` }
}
