import type { BillingDetails } from './protocol.js'

/** Later ones win, part by part of an address. */
export function mergeBilling(...all: (BillingDetails | undefined)[]): BillingDetails {
  const merged: BillingDetails = {}
  for (const details of all) {
    if (!details) continue
    const { address, ...rest } = details
    Object.assign(merged, rest)
    if (address) merged.address = { ...merged.address, ...address }
  }
  return merged
}
