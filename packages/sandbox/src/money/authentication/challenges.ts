import { type AccountState, perAccount } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import type { Scope } from '../scope.js'

/** A payment or setup whose buyer has a question of their bank to answer. */
interface Challenge {
  intent: string
  returnUrl: string | null
}

const challengesOf = perAccount(() => new Map<string, Challenge>())

/** The address of the page where the buyer's bank asks who they are. Only whoever was given it can answer. */
export function openChallenge({ account, sandbox }: Scope, challenge: Challenge): string {
  const token = sandbox.ids.token(40)
  challengesOf(account).set(token, challenge)
  return `${sandbox.origin}/_sandbox/3ds/${account.id}/${token}`
}

export function findChallenge(
  sandbox: Sandbox,
  accountId: string,
  token: string,
): { account: AccountState; challenge: Challenge } | undefined {
  for (const { account: own, accounts } of sandbox.platforms.values()) {
    const account = own.id === accountId ? own : accounts.get(accountId)
    const challenge = account && challengesOf(account).get(token)
    if (challenge) return { account, challenge }
  }
  return undefined
}
