import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import type { BrowserSession } from './browserSessions.js'
import { unauthenticated } from './refusal.js'

/** The account that the session was opened for, whatever the page says. */
export function accountOf(sandbox: Sandbox, { platformKey, account: id }: BrowserSession): AccountState {
  const account = sandbox.platform(platformKey).accounts.get(id)
  if (!account) throw unauthenticated('The account of this session is no longer connected to the platform.')
  return account
}
