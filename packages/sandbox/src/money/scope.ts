import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { emitEvent } from '../core/events.js'
import type { Sandbox } from '../core/sandbox.js'

/** What moving money needs of a request, so that the clock and the seeds can do it as well. */
export type Scope = Pick<Context, 'sandbox' | 'platform' | 'account' | 'now' | 'emit'>

/** The same request, acting in another account: a destination charge touches two. */
export function inAccount({ sandbox, platform, now, emit }: Scope, account: AccountState): Scope {
  return {
    sandbox,
    platform,
    account,
    now,
    emit: (type, object, options) => emit(type, object, { account, ...options }),
  }
}

/** Work that no request asked for: it runs at the moment on the clock. */
export function scheduledScope(sandbox: Sandbox, account: AccountState): Scope {
  return {
    sandbox,
    platform: account.platform,
    account,
    now: sandbox.clock.now(),
    emit: (type, object, { account: owner = account, previous } = {}) => {
      emitEvent(sandbox, owner, type, object, { previous })
    },
  }
}
