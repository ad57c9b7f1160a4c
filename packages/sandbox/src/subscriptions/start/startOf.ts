import type Stripe from 'stripe'
import { badParameter, invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { anchorFromConfig } from '../cycle/anchorFromConfig.js'
import { addIntervals, day, intervalOfPrice } from '../cycle/intervals.js'
import { type Anchor, type Period, periodAt } from '../cycle/periods.js'

/** When a subscription starts, how long it is tried, and what its periods are counted from. */
export interface Start {
  /** In the past when it was backdated. */
  readonly at: number
  readonly trial: Period | null
  readonly anchor: Anchor
  readonly anchorConfig: Stripe.Subscription.BillingCycleAnchorConfig | null
}

type StartParams = Pick<
  Stripe.SubscriptionCreateParams,
  | 'backdate_start_date'
  | 'billing_cycle_anchor'
  | 'billing_cycle_anchor_config'
  | 'trial_end'
  | 'trial_from_plan'
  | 'trial_period_days'
>

const longestTrial = 730 * day

export function startOf({ now }: Scope, params: StartParams, prices: readonly Stripe.Price[]): Start {
  const { backdate_start_date: backdated } = params
  if (backdated !== undefined && backdated > now) {
    throw invalidRequest('`backdate_start_date` must be in the past.', { param: 'backdate_start_date' })
  }
  const trialEnd = trialEndOf(now, params, prices)
  const first = trialEnd ?? now
  return {
    at: backdated ?? now,
    trial: trialEnd === null ? null : { start: now, end: trialEnd },
    ...anchorOf(params, prices, now, first),
  }
}

function trialEndOf(now: number, params: StartParams, prices: readonly Stripe.Price[]): number | null {
  const { trial_end: end, trial_from_plan: fromPlan, trial_period_days: days } = params
  if (end !== undefined && days !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: trial_end, trial_period_days.', {
      param: 'trial_end',
    })
  }
  if (end === 'now') return null
  if (end !== undefined) return requireTrialEnd(end, now)
  if (days !== undefined) {
    if (days < 0 || days > 730) {
      throw badParameter(`Invalid trial_period_days: must be between 0 and 730 days.`, {
        code: 'parameter_invalid_integer',
        param: 'trial_period_days',
      })
    }
    return days === 0 ? null : now + days * day
  }
  if (!fromPlan) return null
  const longest = Math.max(0, ...prices.map(({ recurring }) => recurring?.trial_period_days ?? 0))
  return longest === 0 ? null : now + longest * day
}

/** A trial ends in the future, and within two years. */
export function requireTrialEnd(end: number, now: number): number {
  if (end <= now) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', { param: 'trial_end' })
  }
  if (end - now > longestTrial) {
    throw invalidRequest('Invalid timestamp: can be no more than two years in the future.', { param: 'trial_end' })
  }
  return end
}

/** Periods are counted from the end of the trial or from now, or from a moment in the first period. */
function anchorOf(
  { billing_cycle_anchor: asked, billing_cycle_anchor_config: config }: StartParams,
  prices: readonly Stripe.Price[],
  now: number,
  first: number,
): Pick<Start, 'anchor' | 'anchorConfig'> {
  const [price] = prices
  const interval = intervalOfPrice(price ?? { recurring: null })
  if (asked !== undefined && config) {
    throw invalidRequest(
      'You may only specify one of these parameters: billing_cycle_anchor, billing_cycle_anchor_config.',
      { param: 'billing_cycle_anchor_config' },
    )
  }
  if (config) {
    requireConfig(config)
    return {
      anchor: anchorFromConfig(config, interval, first),
      anchorConfig: {
        day_of_month: config.day_of_month,
        hour: config.hour ?? null,
        minute: config.minute ?? null,
        month: config.month ?? null,
        second: config.second ?? null,
      },
    }
  }
  if (asked === undefined) return { anchor: { at: first }, anchorConfig: null }
  if (asked < now) {
    throw invalidRequest('billing_cycle_anchor must be in the future.', { param: 'billing_cycle_anchor' })
  }
  const latest = addIntervals(first, interval, 1)
  if (asked > latest) {
    throw invalidRequest(`billing_cycle_anchor cannot be later than next natural billing date (${latest}) for plan.`, {
      param: 'billing_cycle_anchor',
    })
  }
  return { anchor: { at: asked }, anchorConfig: null }
}

const bounds = { day_of_month: [1, 31], hour: [0, 23], minute: [0, 59], month: [1, 12], second: [0, 59] } as const

function requireConfig(config: NonNullable<StartParams['billing_cycle_anchor_config']>): void {
  for (const name of ['day_of_month', 'hour', 'minute', 'month', 'second'] as const) {
    const value = config[name]
    const [low, high] = bounds[name]
    if (value === undefined || (value >= low && value <= high)) continue
    throw invalidRequest(`This value must be between ${low} and ${high}.`, {
      code: 'parameter_invalid_integer',
      param: `billing_cycle_anchor_config[${name}]`,
    })
  }
}

/** The first period of an item: the trial, or what is left of the period that it starts in. */
export const firstPeriod = (
  price: Stripe.Price,
  { trial, anchor }: Pick<Start, 'trial' | 'anchor'>,
  now: number,
): Period => trial ?? { start: now, end: periodAt(anchor, intervalOfPrice(price), now).end }
