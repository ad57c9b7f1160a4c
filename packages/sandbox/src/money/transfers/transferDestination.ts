import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Scope } from '../scope.js'

/** The connected account that money is sent to: one of this platform's, and able to receive it. */
export function transferDestination({ account, platform }: Scope, id: string, param: string): AccountState {
  const destination = account.connected ? undefined : platform.accounts.get(id)
  if (!destination) throw missing('destination', id, param)
  const { transfers, legacy_payments: legacy } = destination.object.capabilities ?? {}
  if (transfers !== 'active' && legacy !== 'active') {
    throw invalidRequest(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      { code: 'insufficient_capabilities_for_transfer', param },
    )
  }
  return destination
}
