import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { prices } from '../objects.js'

interface Claim {
  key: string
  /** The price that already has its own key, when it is updated. */
  by?: string
  transfer: boolean
}

/** Lookup keys are unique among all prices, archived ones included; a claim may take a key from the price that has it. */
export function claimLookupKey(scope: Scope, { key, by, transfer }: Claim): void {
  if (key.length > 200) {
    throw invalidRequest('Lookup keys can have up to 200 characters.', { param: 'lookup_key' })
  }
  const [holder] = prices(scope.account).list({ limit: 1, where: { lookup_key: key } })?.data ?? []
  if (!holder || holder.id === by) return
  if (!transfer) {
    throw invalidRequest(`A price (\`${holder.id}\`) already uses that lookup key.`, { param: 'lookup_key' })
  }
  const released = prices(scope.account).update(holder.id, { lookup_key: null })
  scope.emit('price.updated', released, { previous: holder })
}
