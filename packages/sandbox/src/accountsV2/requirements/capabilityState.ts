import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { capability } from '../../resources/accounts/capability.js'

/** All capabilities look the same; this one stands for them. */
export type CapabilityState = Stripe.V2.Core.Account.Configuration.Merchant.Capabilities.CardPayments
type Code = Stripe.V2.Core.Account.Configuration.Merchant.Capabilities.CardPayments.StatusDetail.Code

/** How a capability of version 1 stands, in the words of version 2. */
export function capabilityState(account: AccountState, name: string): CapabilityState {
  const states = new Map<string, unknown>(Object.entries(account.object.capabilities ?? {}))
  if (states.get(name) === 'active') return working
  const rejected = rejection(account)
  if (rejected) return rejected
  const { requirements, status } = capability(account, name)
  if (status === 'pending') return requirements?.pending_verification.length ? inVerification : pending
  return requirements ? heldBack(requirements) : unexplained
}

/** Whether payouts go out, which version 1 does not call a capability. */
export function payoutState(account: AccountState): CapabilityState {
  const { payouts_enabled, requirements } = account.object
  if (payouts_enabled) return working
  return rejection(account) ?? (requirements ? heldBack(requirements) : unexplained)
}

/** For what only version 2 knows: it works as far as the account owes nothing. */
export function stateOfDuties(account: AccountState): CapabilityState {
  const { requirements } = account.object
  const owes = (requirements?.past_due?.length ?? 0) > 0
  return rejection(account) ?? (owes ? pastDue : working)
}

interface Duties {
  past_due: string[] | null
  currently_due: string[] | null
  pending_verification: string[] | null
}

function heldBack({ past_due, currently_due, pending_verification }: Duties): CapabilityState {
  if ((past_due?.length ?? 0) > 0 || (currently_due?.length ?? 0) > 0) return pastDue
  return (pending_verification?.length ?? 0) > 0 ? verifying : unexplained
}

function rejection({ object }: AccountState): CapabilityState | undefined {
  const [kind, reason = ''] = object.requirements?.disabled_reason?.split('.') ?? []
  if (kind !== 'rejected') return undefined
  return {
    status: 'rejected',
    status_details: [{ code: codes[reason] ?? 'rejected_other', resolution: 'contact_stripe' }],
  }
}

const codes: Readonly<Record<string, Code>> = {
  fraud: 'rejected_fraud',
  incomplete_verification: 'rejected_incomplete_verification',
  listed: 'rejected_listed',
  other: 'rejected_other',
  platform_fraud: 'rejected_platform_fraud',
  platform_other: 'rejected_platform_other',
  platform_terms_of_service: 'rejected_platform_terms_of_service',
  terms_of_service: 'rejected_terms_of_service',
}

const working: CapabilityState = { status: 'active', status_details: [] }

const restricted = (code: Code, resolution: 'contact_stripe' | 'no_resolution' | 'provide_info'): CapabilityState => ({
  status: 'restricted',
  status_details: [{ code, resolution }],
})

const pastDue = restricted('requirements_past_due', 'provide_info')
const verifying = restricted('requirements_pending_verification', 'no_resolution')
const unexplained = restricted('restricted_other', 'contact_stripe')
const inVerification: CapabilityState = {
  status: 'pending',
  status_details: [{ code: 'requirements_pending_verification', resolution: 'no_resolution' }],
}
const pending: CapabilityState = {
  status: 'pending',
  status_details: [{ code: 'determining_status', resolution: 'no_resolution' }],
}
