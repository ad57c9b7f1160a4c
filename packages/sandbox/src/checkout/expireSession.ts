import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { timeOf } from '../testClocks/timeOf.js'
import { checkoutSessions } from './objects.js'

/** Closes the page: nobody can pay any more. */
export function expireSession(scope: Scope, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (session.status !== 'open') {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
      { param: 'session' },
    )
  }
  const expired = checkoutSessions(scope.account).update(session.id, { status: 'expired', url: null })
  scope.emit('checkout.session.expired', expired)
  return expired
}

/** At its time, unless somebody paid or closed it before. */
export function expireWhenDue({ sandbox, account }: Scope, session: Stripe.Checkout.Session): void {
  const time = timeOf(sandbox, account, session.customer_account ?? idOf(session.customer))
  time.schedule(session.expires_at, `checkout session ${session.id} expires`, (later) => {
    const held = checkoutSessions(account).get(session.id)
    if (held?.status === 'open') expireSession(later, held)
  })
}
