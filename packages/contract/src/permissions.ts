import type { Role } from './roles.js'

/**
 * What a role may do, the only table of its kind: the router refuses by it and the components hide by it.
 * `customer` and `operator` have none of these yet: their routes come with the parts of the kit made for them.
 * @public
 */
export const permissions = {
  'session.read': ['owner', 'finance', 'support', 'viewer'],
  'account_sessions.create': ['owner', 'finance', 'support', 'viewer'],
  'events.read': ['owner', 'finance', 'support', 'viewer'],
  'balance.read': ['owner', 'finance', 'support', 'viewer'],
  'payouts.read': ['owner', 'finance', 'support', 'viewer'],
  'payouts.create': ['owner', 'finance'],
  'payouts.cancel': ['owner', 'finance'],
  'account.read': ['owner', 'finance', 'support', 'viewer'],
  'onboarding.manage': ['owner'],
  'directories.read': ['owner', 'finance', 'support', 'viewer'],
} as const satisfies Record<string, readonly Role[]>

/** The name of one row of {@link permissions}. @public */
export type Permission = keyof typeof permissions

/** The permissions of a role, in the order of the table. @public */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((name) => may(role, name))
}

/** Whether a role has a permission. @public */
export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(role)
}
