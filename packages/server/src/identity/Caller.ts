import type { Identity } from './Identity.js'

/** Who is calling, and for which business. */
export type Caller = Identity & { tenant: string }
