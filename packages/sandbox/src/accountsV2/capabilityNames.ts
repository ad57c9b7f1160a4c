import type { Configuration } from './factsV2.js'

/** Where the two versions call the same capability by different names. */
const renamed: Readonly<Record<string, string>> = { ach_debit_payments: 'us_bank_account_ach_payments' }

/** What version 1 calls a capability of a merchant. */
export const nameInV1 = (capability: string): string => renamed[capability] ?? capability

export interface CapabilityPlace {
  readonly configuration: Configuration
  readonly capability: string
}

/** Where version 2 shows a capability of version 1. */
export function placeInV2(name: string): CapabilityPlace | undefined {
  if (name === 'transfers') return { configuration: 'recipient', capability: 'stripe_balance.stripe_transfers' }
  if (!name.endsWith('_payments')) return undefined
  const original = Object.entries(renamed).find(([, old]) => old === name)?.[0]
  return { configuration: 'merchant', capability: original ?? name }
}
