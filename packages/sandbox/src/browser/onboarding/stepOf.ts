import type { AccountState } from '../../core/account.js'
import { accountFacts } from '../../resources/accounts/facts.js'

/** The pages of embedded onboarding, by the names that `onStepChange` tells. */
export const steps = [
  'risk_intervention',
  'business_type',
  'business_details',
  'business_verification',
  'business_documents',
  'representative_details',
  'representative_document',
  'representative_additional_document',
  'owners',
  'directors',
  'executives',
  'business_bank_account_ownership_verification',
  'external_account',
  'support_details',
  'summary',
] as const

export type Step = (typeof steps)[number]

/** Where a field is asked for. */
export function stepOf(account: AccountState, path: string): Step {
  const [group = '', ...rest] = path.split('.')
  if (path === 'business_type') return 'business_type'
  if (group.startsWith('interv_')) return 'risk_intervention'
  if (group === 'tos_acceptance') return 'summary'
  if (group === 'external_account') return 'external_account'
  if (/^business_profile\.support_|^settings\./.test(path)) return 'support_details'
  if (group === 'documents') {
    return rest[0] === 'bank_account_ownership_verification'
      ? 'business_bank_account_ownership_verification'
      : 'business_documents'
  }
  if (path.startsWith('company.verification.')) return 'business_verification'
  const declared = /^company\.(owners|directors|executives)_provided$/.exec(path)?.[1]
  if (group === 'company' || group === 'business_profile') return groupStep(declared) ?? 'business_details'
  return groupStep(group) ?? personStep(account, group, path)
}

const groupStep = (group: string | undefined): Step | undefined =>
  group === 'owners' || group === 'directors' || group === 'executives' ? group : undefined

function personStep(account: AccountState, id: string, path: string): Step {
  const relationship = accountFacts(account).people.get(id)?.said.relationship
  if (relationship && !relationship.representative) {
    if (relationship.owner) return 'owners'
    if (relationship.director) return 'directors'
    return 'executives'
  }
  if (path.endsWith('.verification.document')) return 'representative_document'
  if (path.endsWith('.verification.additional_document')) return 'representative_additional_document'
  return 'representative_details'
}
