import type { Account } from './stripeObjects.js'

/** A text that the sandbox gives in both languages at once, so that the page can change its locale without asking again. */
export interface Localized {
  ja: string
  en: string
}

export interface FormField {
  path: string
  type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'select' | 'checkbox' | 'file'
  label: Localized
  value: string
  required: boolean
  due: boolean
  hint?: Localized
  options?: { value: string; label: Localized }[]
  autocomplete?: string
  error?: { code: string; message: Localized }
}

export interface FormSection {
  id: string
  title: Localized
  fields: FormField[]
}

export const stepNames = [
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

export type StepName = (typeof stepNames)[number]

export interface OnboardingReport {
  steps: { name: StepName; sections: FormSection[] }[]
  complete: boolean
  errors: { code: string; message: Localized }[]
  test_values: Record<string, string>
  terms: { agreement: 'full' | 'recipient'; own: boolean }
  status: { charges_enabled: boolean; payouts_enabled: boolean; pending_verification: number }
}

export type ManagedSection = 'business_details' | 'support_details' | 'personal_details' | 'external_account'

export interface ManagementReport {
  sections: { name: ManagedSection; sections: FormSection[] }[]
  banks: { id: string; name: string | null; last4: string; currency: string | null; default_for_currency: boolean }[]
  test_values: Record<string, string>
}

export type NotificationKind = 'risk_intervention' | 'past_due' | 'errors' | 'currently_due' | 'eventually_due'

export interface NotificationReport {
  account: Account
  deadline: number | null
  notifications: { kind: NotificationKind; questions: number; action_required: boolean }[]
}
