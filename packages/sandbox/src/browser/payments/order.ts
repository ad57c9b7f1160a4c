import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import type { BrowserSession, Grant } from '../browserSessions.js'

/** Something that a component asks for: in whose name, with which grant, and about what. */
export interface Order {
  sandbox: Sandbox
  session: BrowserSession
  account: AccountState
  grant: Grant
  /** Of the payment or the dispute. */
  id: string
}
