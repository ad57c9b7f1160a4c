import { createHash } from 'node:crypto'
import type { MoneyOrder } from './MoneyOrder.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Equal for equal orders, whatever the order of their fields. */
export function orderFingerprint(order: MoneyOrder): string {
  return sha256(JSON.stringify(Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** The same for every repeat of one operation, in every process; another one for every other account and operation. */
export function idempotencyKey(account: string, operation: string): string {
  return `connect-kit-${sha256(`${account} ${operation}`)}`
}
