import type { Context } from 'hono'
import type { Sandbox } from '../core/sandbox.js'
import type { BrowserSession } from './browserSessions.js'
import { jsonBody } from './jsonBody.js'
import { badRequest, unauthenticated } from './refusal.js'

export type Claimed = Pick<BrowserSession, 'platformKey' | 'account' | 'components'>

/** Exchanges a client secret, once, for what the account session grants. */
export async function claim(c: Context, sandbox: Sandbox): Promise<Claimed> {
  const { client_secret, publishable_key } = await jsonBody(c)
  if (typeof client_secret !== 'string' || typeof publishable_key !== 'string') {
    throw badRequest('`client_secret` and `publishable_key` must be strings.')
  }
  void sandbox
  throw unauthenticated('No such account session.')
}
