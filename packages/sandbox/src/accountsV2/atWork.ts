import { perAccount } from '../core/account.js'
import type { Context } from '../core/context.js'
import type { Platform } from '../core/platform.js'

const busy = perAccount(() => ({ yes: false }))

/** Whether a request of version 2 is changing an account of this platform: it announces by itself when it has finished. */
export const isAtWork = (platform: Platform): boolean => busy(platform.account).yes

export function atWork<T>({ platform }: Pick<Context, 'platform'>, run: () => T): T {
  const state = busy(platform.account)
  state.yes = true
  try {
    return run()
  } finally {
    state.yes = false
  }
}
