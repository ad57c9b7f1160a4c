import type { AccountStatus } from '@connect-kit/contract'
import { v1NameOf } from './v1NameOf.js'

/** A status of an account of version 2 whose requirements go by the names of version 1, each of them once. */
export function inV1Names(status: AccountStatus): AccountStatus {
  const requirements = status.requirements.map((item) => ({ ...item, name: v1NameOf(item.name, item.person) }))
  const names = new Set<string>()
  return {
    ...status,
    requirements: requirements.filter(({ announced, name }) => {
      const key = `${announced} ${name}`
      return !names.has(key) && names.add(key)
    }),
    alternatives: status.alternatives.map(({ instead_of, provide }) => ({
      instead_of: instead_of.map((name) => v1NameOf(name)),
      provide: provide.map((name) => v1NameOf(name)),
    })),
  }
}
