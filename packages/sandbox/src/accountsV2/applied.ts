import type { AccountState } from '../core/account.js'
import { accountFacts } from '../resources/accounts/facts.js'
import { type CapabilityPlace, placeInV2 } from './capabilityNames.js'
import { type Configuration, factsV2 } from './factsV2.js'

interface RequestedCapability extends CapabilityPlace {
  /** What version 1 calls it. */
  readonly name: string
}

/** The capabilities that were asked for, where version 2 shows them. */
export function requestedCapabilities(account: AccountState): RequestedCapability[] {
  return [...accountFacts(account).requested.keys()].sort().flatMap((name) => {
    const place = placeInV2(name)
    return place ? [{ ...place, name }] : []
  })
}

const order: readonly Configuration[] = ['customer', 'merchant', 'recipient']

/** The configurations that are on. One that was never put on follows from capabilities that version 1 asked for. */
export function appliedTo(account: AccountState): Configuration[] {
  const { applied } = factsV2(account)
  const requested = requestedCapabilities(account)
  return order.filter(
    (configuration) =>
      applied.includes(configuration) || requested.some((capability) => capability.configuration === configuration),
  )
}
