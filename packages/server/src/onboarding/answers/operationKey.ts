import { createHash } from 'node:crypto'

/** The idempotency key of something that is done once: the same parts are the same deed, and nobody reads them from it. */
export const operationKey = (kind: string, ...parts: readonly string[]): string =>
  `connect-kit-${kind}-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}`
