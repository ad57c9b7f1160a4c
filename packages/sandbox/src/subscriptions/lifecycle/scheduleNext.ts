import type Stripe from 'stripe'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { timeOn } from '../../testClocks/timeOf.js'
import { factsOf } from '../facts.js'
import { subscriptions } from '../objects.js'
import { nextMoment } from './nextMoment.js'
import { passMoment } from './passMoment.js'

/** One job for each subscription: its next moment. The one that was waiting before gives way. */
export function scheduleNext(
  { account, sandbox }: Pick<Scope, 'account' | 'sandbox'>,
  subscription: Stripe.Subscription,
) {
  const facts = factsOf(account, subscription)
  const next = nextMoment(subscription, facts)
  if (next && next.at === facts.next?.at) return
  facts.next?.cancel()
  facts.next = undefined
  if (!next) return
  const time = timeOn(sandbox, account, idOf(subscription.test_clock))
  const { id } = subscription
  const job = time.schedule(next.at, `subscription ${id}`, (scope) => {
    factsOf(account, { id }).next = undefined
    const held = subscriptions(account).get(id)
    if (held) passMoment(scope, held)
  })
  facts.next = { at: next.at, cancel: () => job.cancel() }
}
