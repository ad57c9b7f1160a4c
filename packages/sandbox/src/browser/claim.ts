import type { Context } from 'hono'
import type { Sandbox } from '../core/sandbox.js'
import { claimAccountSession } from '../resources/accountSessions.js'
import type { BrowserSession, Grant } from './browserSessions.js'
import { jsonBody } from './jsonBody.js'
import { badRequest, unauthenticated } from './refusal.js'

type Claimed = Pick<BrowserSession, 'platformKey' | 'account' | 'components'>

/** Exchanges a client secret, once, for what the account session grants. */
export async function claim(c: Context, sandbox: Sandbox): Promise<Claimed> {
  const { client_secret, publishable_key } = await jsonBody(c)
  if (typeof client_secret !== 'string' || client_secret === '') throw badRequest('`client_secret` must be a string.')
  if (typeof publishable_key !== 'string' || !/^pk_test_\w+$/.test(publishable_key)) {
    throw unauthenticated('Invalid API Key provided: Connect.js needs a publishable test key, pk_test_….')
  }
  const result = claimAccountSession(sandbox, client_secret)
  if (!result.claimed) throw unauthenticated(reasons[result.reason])
  const { platform } = result.account
  if (platform.publishableKey !== publishable_key && isOfAnother(sandbox, publishable_key)) {
    throw unauthenticated('The publishable key and the account session belong to different platforms.')
  }
  const components = Object.entries<{ enabled: boolean; features?: object }>({ ...result.session.components })
  return {
    platformKey: platform.key,
    account: result.account.id,
    components: Object.fromEntries(components.map(([name, component]) => [name, grantOf(component)])),
  }
}

const reasons = {
  unknown: 'No such account session: the client secret is not one of this sandbox.',
  used: 'This account session has already been claimed: `fetchClientSecret` must return a new client secret each time.',
  expired: 'This account session has expired: `fetchClientSecret` must return a new client secret each time.',
}

/** A key that no platform here has used yet tells nothing; one that is in use elsewhere is a mix-up. */
const isOfAnother = (sandbox: Sandbox, publishableKey: string): boolean =>
  [...sandbox.platforms.values()].some((platform) => platform.publishableKey === publishableKey)

function grantOf({ enabled, features = {} }: { enabled: boolean; features?: object }): Grant {
  const granted = Object.entries(features).map(([name, value]) => [name, enabled && value === true])
  return { enabled, features: Object.fromEntries(granted) }
}
