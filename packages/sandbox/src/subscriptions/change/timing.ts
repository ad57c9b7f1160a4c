import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { anchorOf } from '../billing/anchorOf.js'
import { periodOf } from '../billing/periodLines.js'
import { intervalOfPrice, sameInterval } from '../cycle/intervals.js'
import { type Anchor, type Period, periodAt } from '../cycle/periods.js'
import { isMetered } from '../items/planOf.js'
import type { WantedItem } from '../items/wantedItems.js'
import { requireTrialEnd } from '../start/startOf.js'

type TimingParams = Pick<Stripe.SubscriptionUpdateParams, 'billing_cycle_anchor' | 'trial_end'>

/** What a change does to a subscription's time. */
export interface Timing {
  readonly anchor: Anchor
  /** Whether a new period begins now for every item. */
  readonly restarts: boolean
  /** The trial that follows; null when there is none. */
  readonly trial: Period | null
  /** Whether the trial is one that this change brings. */
  readonly trialChanges: boolean
  /** Whether it was on trial until now. */
  readonly wasTrial: boolean
}

interface Amounts {
  readonly before: number
  readonly after: number
}

export function timingOf(
  account: AccountState,
  subscription: Stripe.Subscription,
  params: TimingParams,
  { wanted, amounts, now }: { wanted: readonly WantedItem[]; amounts: Amounts; now: number },
): Timing {
  const wasTrial = subscription.status === 'trialing'
  const held = anchorOf(account, subscription)
  const { trial_end: trialEnd, billing_cycle_anchor: asked } = params
  const kept =
    wasTrial && subscription.trial_end !== null
      ? { start: subscription.trial_start ?? now, end: subscription.trial_end }
      : null

  if (trialEnd !== undefined && trialEnd !== 'now') {
    const end = requireTrialEnd(trialEnd, now)
    const trial = { start: kept?.start ?? now, end }
    return { anchor: { at: end }, restarts: !wasTrial, trial, trialChanges: true, wasTrial }
  }
  if (trialEnd === 'now' && wasTrial) {
    return { anchor: { at: now }, restarts: true, trial: null, trialChanges: true, wasTrial }
  }
  if (kept) {
    if (asked?.type !== 'now') return { anchor: held, restarts: false, trial: kept, trialChanges: false, wasTrial }
    throw invalidRequest(
      'You cannot reset the billing cycle anchor during a trial. End the trial with `trial_end` instead.',
      {
        param: 'billing_cycle_anchor',
      },
    )
  }
  const resets =
    asked?.type === 'now' ||
    (asked?.type !== 'unchanged' &&
      (intervalChanges(wanted) || (amounts.before === 0 && amounts.after > 0 && fixed(wanted))))
  return { anchor: resets ? { at: now } : held, restarts: resets, trial: null, trialChanges: false, wasTrial }
}

/** Another rhythm starts a new period; so does the first thing that costs something. */
const intervalChanges = (wanted: readonly WantedItem[]) =>
  wanted.some(({ held, price }) => held && !sameInterval(intervalOfPrice(held.price), intervalOfPrice(price)))

const fixed = (wanted: readonly WantedItem[]) => wanted.every(({ held }) => !held || !isMetered(held.price))

/** The period that an item is in after the change. */
export function periodAfter(wanted: WantedItem, { anchor, restarts, trial }: Timing, now: number): Period {
  if (trial) return { start: restarts || !wanted.held ? now : wanted.held.current_period_start, end: trial.end }
  const natural = periodAt(anchor, intervalOfPrice(wanted.price), now)
  if (restarts) return { start: now, end: natural.end }
  const same = wanted.held && sameInterval(intervalOfPrice(wanted.held.price), intervalOfPrice(wanted.price))
  return wanted.held && same ? periodOf(wanted.held) : natural
}
