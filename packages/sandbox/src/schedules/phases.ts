import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { addIntervals, intervalOf, intervalOfPrice } from '../subscriptions/cycle/intervals.js'
import { taxRatesOf } from '../subscriptions/items/taxRatesOf.js'
import { phaseItems, phasePrice } from './phaseItems.js'

type PhaseParams = Stripe.SubscriptionScheduleUpdateParams.Phase

interface PhaseRules {
  /** When the first of them starts. */
  readonly start: number
  readonly currency: string | undefined
  readonly defaults: Stripe.SubscriptionSchedule.DefaultSettings
}

/** The phases of a schedule, one after the other without a gap. */
export function phasesFrom(
  scope: Scope,
  asked: readonly PhaseParams[],
  rules: PhaseRules,
): Stripe.SubscriptionSchedule.Phase[] {
  const phases: Stripe.SubscriptionSchedule.Phase[] = []
  let start = rules.start
  for (const [index, params] of asked.entries()) {
    const param = `phases[${index}]`
    const given = params.start_date === 'now' ? scope.now : params.start_date
    if (given !== undefined && given !== start) {
      throw invalidRequest(`The phase must start when the one before it ends, at ${start}: a schedule has no gaps.`, {
        param: `${param}[start_date]`,
      })
    }
    const phase = phaseFrom(scope, params, { ...rules, start }, param)
    phases.push(phase)
    start = phase.end_date
  }
  return phases
}

function phaseFrom(
  scope: Scope,
  params: PhaseParams,
  { start, currency, defaults }: PhaseRules,
  param: string,
): Stripe.SubscriptionSchedule.Phase {
  const items = phaseItems(scope, params.items, { currency: params.currency ?? currency, param: `${param}[items]` })
  const prices = items.map((item) => phasePrice(scope, item))
  const end = endOf(params, start, prices, scope.now, param)
  const trialEnd = params.trial_end === 'now' ? null : (params.trial_end ?? null)
  const settings = params.invoice_settings
  const transfer = params.transfer_data
  return {
    add_invoice_items: (params.add_invoice_items ?? []).map((added, index) => ({
      discountable: added.discountable ?? null,
      discounts: (added.discounts ?? []).map(discountOf),
      metadata: mergeMetadata({}, added.metadata),
      period: {
        end: added.period?.end ?? { type: 'min_item_period_end' },
        start: added.period?.start ?? { type: 'max_item_period_start' },
      },
      price: phasePriceOfAdded(scope, added, `${param}[add_invoice_items][${index}]`, params.currency ?? currency),
      quantity: added.quantity ?? 1,
      tax_rates: taxRatesOf(scope, added.tax_rates, `${param}[add_invoice_items][${index}][tax_rates]`),
    })),
    application_fee_percent: params.application_fee_percent ?? null,
    ...(params.automatic_tax
      ? {
          automatic_tax: {
            disabled_reason: null,
            enabled: params.automatic_tax.enabled,
            liability: params.automatic_tax.enabled ? (params.automatic_tax.liability ?? { type: 'self' }) : null,
          },
        }
      : {}),
    billing_cycle_anchor: params.billing_cycle_anchor ?? null,
    billing_thresholds: params.billing_thresholds
      ? {
          amount_gte: params.billing_thresholds.amount_gte ?? null,
          reset_billing_cycle_anchor: params.billing_thresholds.reset_billing_cycle_anchor ?? null,
        }
      : null,
    collection_method: params.collection_method ?? null,
    currency: params.currency ?? currency ?? prices[0]?.currency ?? scope.account.defaultCurrency,
    default_payment_method: params.default_payment_method ?? null,
    default_tax_rates: taxRatesOf(scope, params.default_tax_rates, `${param}[default_tax_rates]`),
    description: params.description || null,
    discounts: (params.discounts || []).map(discountOf),
    end_date: end,
    invoice_settings: settings
      ? {
          account_tax_ids: settings.account_tax_ids || null,
          custom_fields: settings.custom_fields || null,
          days_until_due: settings.days_until_due ?? null,
          description: settings.description || null,
          footer: settings.footer || null,
          issuer: settings.issuer ?? null,
        }
      : null,
    items,
    metadata: mergeMetadata({}, params.metadata),
    on_behalf_of: params.on_behalf_of ?? idOf(defaults.on_behalf_of),
    proration_behavior: params.proration_behavior ?? 'create_prorations',
    start_date: start,
    transfer_data: transfer
      ? { amount_percent: transfer.amount_percent ?? null, destination: transfer.destination }
      : null,
    trial_end: params.trial ? end : trialEnd,
  }
}

/** At a moment, after a while, or, where nothing is said, after one interval of what is sold. */
function endOf(
  params: PhaseParams,
  start: number,
  prices: readonly Stripe.Price[],
  now: number,
  param: string,
): number {
  const { duration, end_date: asked } = params
  if (duration && asked !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: duration, end_date.', {
      param: `${param}[end_date]`,
    })
  }
  const [price] = prices
  const end =
    asked === 'now'
      ? now
      : (asked ??
        addIntervals(start, duration ? intervalOf(duration) : intervalOfPrice(price ?? { recurring: null }), 1))
  if (end > start) return end
  throw invalidRequest('The end of a phase must be after its start.', { param: `${param}[end_date]` })
}

export const discountOf = (asked: Stripe.SubscriptionScheduleUpdateParams.Phase.Discount) => ({
  coupon: asked.coupon ?? null,
  discount: asked.discount ?? null,
  promotion_code: asked.promotion_code ?? null,
})

const phasePriceOfAdded = (
  scope: Scope,
  added: NonNullable<PhaseParams['add_invoice_items']>[number],
  param: string,
  currency: string | undefined,
) => phasePrice(scope, added, { param, type: 'one_time', currency }).id
