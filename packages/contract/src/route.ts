import type { z } from 'zod'
import type { Permission } from './permissions.js'

/**
 * One row of the route table.
 * - `path`: below the mount point; `{name}` is a field of `request`.
 * - `audience`: who calls it. `account`: a person of a connected account, with `permission`. `stripe`: Stripe itself,
 *   proven by a signature.
 * - `account`: `optional` where a seller may call before they have an account.
 * - `request`: path fields, then query (GET) or JSON body (others), as one object. Always strict: unknown fields are refused.
 * - `stream`: the answer is a server-sent event stream of `response`, not one JSON body.
 * @public
 */
export interface RouteDefinition {
  summary: string
  method: 'GET' | 'POST' | 'DELETE'
  path: `/${string}`
  audience: 'account' | 'stripe'
  permission: Permission | null
  account?: 'optional'
  request: z.ZodType
  response: z.ZodType
  stream?: true
}

/** The names in braces of a path. @public */
export function pathFields(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
}
