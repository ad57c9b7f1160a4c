import { expect, it } from 'vitest'
import { embeddedComponents } from './embeddedComponents.js'
import { may, permissionsOf } from './permissions.js'
import type { Role } from './roles.js'

it('lets owner and finance move money, and nobody else', () => {
  const who: Role[] = ['owner', 'finance', 'support', 'viewer', 'customer', 'operator']
  expect(who.filter((role) => may(role, 'payouts.create'))).toEqual(['owner', 'finance'])
})

it('gives a viewer reading and nothing else', () => {
  expect(permissionsOf('viewer')).toEqual([
    'session.read',
    'account_sessions.create',
    'events.read',
    'balance.read',
    'payouts.read',
    'account.read',
    'directories.read',
  ])
})

it('gives a buyer nothing of the seller', () => {
  expect(permissionsOf('customer')).toEqual([])
})

const componentsOf = (role: Role) =>
  Object.entries<{ roles: readonly Role[]; features: Record<string, readonly Role[]> }>(embeddedComponents).filter(
    ([, { roles }]) => roles.includes(role),
  )

it('gives a viewer no embedded feature at all', () => {
  const granted = componentsOf('viewer').flatMap(([name, { features }]) =>
    Object.entries(features).flatMap(([flag, roles]) => (roles.includes('viewer') ? [`${name}.${flag}`] : [])),
  )
  expect(granted).toEqual([])
})

it('grants no feature to a role that may not open its component', () => {
  const stray = Object.entries<{ roles: readonly Role[]; features: Record<string, readonly Role[]> }>(
    embeddedComponents,
  ).flatMap(([name, { roles, features }]) =>
    Object.entries(features).flatMap(([flag, allowed]) =>
      allowed.filter((role) => !roles.includes(role)).map((role) => `${name}.${flag}: ${role}`),
    ),
  )
  expect(stray).toEqual([])
})
