import { may, type RouteDefinition } from '@connect-kit/contract'
import type { Request } from 'express'
import { RouteError } from '../errors/RouteError.js'
import { type Identify, type Identity, identity } from '../identity/Identity.js'

/** Asks the host once who is calling. Nobody: 401. */
export async function identifyCaller(identify: Identify, request: Request): Promise<Identity> {
  const answer = await identify(request)
  if (answer === null || answer === undefined) throw new RouteError('authentication_error', { code: 'not_signed_in' })
  const parsed = identity.safeParse(answer)
  if (!parsed.success)
    throw new Error(`identify() returned something that is not an identity: ${parsed.error.issues[0]?.path.join('.')}`)
  return parsed.data
}

/** Default deny: the role has the route's permission, or nothing more is looked at. */
export function authorize(route: RouteDefinition, caller: Identity): void {
  if (route.permission === null || !may(caller.role, route.permission))
    throw new RouteError('permission_error', { code: 'role_not_permitted' })
}
