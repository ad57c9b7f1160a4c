import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { invalidRequest } from '../core/errors.js'
import { removeConnectedAccount } from '../resources/accounts/accountStore.js'
import { rememberClosed } from './accountNamed.js'
import { announce } from './announce.js'
import { appliedTo } from './applied.js'
import { factsV2 } from './factsV2.js'

/** For good: version 1 has no access any more, version 2 can still look. All configurations have to be named. */
export function closeAccountV2(
  ctx: Context,
  account: AccountState,
  { applied_configurations: named = [] }: Stripe.V2.Core.AccountCloseParams,
): void {
  const applied = appliedTo(account)
  if (applied.some((name) => !named.includes(name)) || named.some((name) => !applied.includes(name))) {
    throw invalidRequest(
      `To close an account, name all configurations that are applied to it: ${applied.join(', ') || 'none'}.`,
      { param: 'applied_configurations' },
    )
  }
  removeConnectedAccount(account)
  rememberAsClosed(ctx, account)
}

/** What is left of an account that nothing can be done with any more, whichever version ended it. */
export function rememberAsClosed(
  ctx: Pick<Context, 'sandbox' | 'requestId' | 'idempotencyKey'>,
  account: AccountState,
): void {
  factsV2(account).closed = true
  rememberClosed(account)
  announce(ctx.sandbox, account, ctx)
}
