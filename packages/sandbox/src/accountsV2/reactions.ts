import type { Change, Reactions } from '../core/module.js'
import { announce } from './announce.js'
import { isAtWork } from './atWork.js'

/** Both versions show one account: what the first one changes, the second one tells about as well. */
function follow({ account, origin, sandbox }: Change): void {
  if (account.connected && !isAtWork(account.platform)) announce(sandbox, account, origin)
}

export const reactions: Reactions = {
  'account.updated': follow,
  'person.created': follow,
  'person.deleted': follow,
  'person.updated': follow,
}
