import type { Permission, permissions } from '@connect-kit/contract'

type Table = typeof permissions

/** Who may see what, to say so to those who may not. The compiler refuses a row that differs from the contract's. */
export const allowedRoles = {
  'balance.read': ['owner', 'finance', 'support', 'viewer'],
  'payouts.read': ['owner', 'finance', 'support', 'viewer'],
  'account.read': ['owner', 'finance', 'support', 'viewer'],
  'onboarding.manage': ['owner'],
} as const satisfies {
  [Name in Extract<Permission, 'balance.read' | 'payouts.read' | 'account.read' | 'onboarding.manage'>]: Table[Name]
}
