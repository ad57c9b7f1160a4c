import type Stripe from 'stripe'
import { prices, products } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { idOf } from '../money/objects.js'

type Features = Stripe.BillingPortal.Configuration.Features
type Params =
  | Stripe.BillingPortal.ConfigurationCreateParams.Features
  | Stripe.BillingPortal.ConfigurationUpdateParams.Features

/** Everything off: what is not asked for, customers cannot do. */
export const noFeatures: Features = {
  customer_update: { allowed_updates: [], enabled: false },
  invoice_history: { enabled: false },
  payment_method_update: { enabled: false, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: [], options: [] },
    enabled: false,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: {
    billing_cycle_anchor: null,
    default_allowed_updates: [],
    enabled: false,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
}

/** What was held, with what a request changes about it. */
export function featuresAfter(account: AccountState, held: Features, params: Params = {}): Features {
  const { subscription_cancel: cancel, subscription_update: update, customer_update: customer } = params
  if (update?.enabled && !update.products && !held.subscription_update.products?.length) {
    throw invalidRequest('Missing required param: features[subscription_update][products].', {
      code: 'parameter_missing',
      param: 'features[subscription_update][products]',
    })
  }
  return {
    customer_update: {
      allowed_updates: listAfter(held.customer_update.allowed_updates, customer?.allowed_updates),
      enabled: customer?.enabled ?? held.customer_update.enabled,
    },
    invoice_history: { enabled: params.invoice_history?.enabled ?? held.invoice_history.enabled },
    payment_method_update: {
      enabled: params.payment_method_update?.enabled ?? held.payment_method_update.enabled,
      payment_method_configuration: textAfter(
        held.payment_method_update.payment_method_configuration,
        params.payment_method_update?.payment_method_configuration,
      ),
    },
    subscription_cancel: {
      ...held.subscription_cancel,
      cancellation_reason: {
        ...held.subscription_cancel.cancellation_reason,
        enabled: cancel?.cancellation_reason?.enabled ?? held.subscription_cancel.cancellation_reason.enabled,
        options: listAfter(held.subscription_cancel.cancellation_reason.options, cancel?.cancellation_reason?.options),
      },
      enabled: cancel?.enabled ?? held.subscription_cancel.enabled,
      mode: cancel?.mode ?? held.subscription_cancel.mode,
      proration_behavior: cancel?.proration_behavior ?? held.subscription_cancel.proration_behavior,
    },
    subscription_pause: {
      duration: {
        interval_options: listAfter(
          held.subscription_pause.duration.interval_options,
          params.subscription_pause?.duration?.interval_options,
        ).map(({ interval, interval_count = 1 }) => ({ interval, interval_count })),
        type: params.subscription_pause?.duration?.type ?? held.subscription_pause.duration.type,
      },
      enabled: params.subscription_pause?.enabled ?? held.subscription_pause.enabled,
    },
    subscription_update: {
      ...held.subscription_update,
      billing_cycle_anchor: update?.billing_cycle_anchor ?? held.subscription_update.billing_cycle_anchor,
      default_allowed_updates: listAfter(
        held.subscription_update.default_allowed_updates,
        update?.default_allowed_updates,
      ),
      enabled: update?.enabled ?? held.subscription_update.enabled,
      proration_behavior: update?.proration_behavior ?? held.subscription_update.proration_behavior,
      schedule_at_period_end: {
        conditions: listAfter(
          held.subscription_update.schedule_at_period_end.conditions,
          update?.schedule_at_period_end?.conditions,
        ),
      },
      trial_update_behavior: update?.trial_update_behavior ?? held.subscription_update.trial_update_behavior,
      ...(update?.products === undefined ? {} : { products: productsFrom(account, update.products || []) }),
    },
  }
}

const textAfter = (held: string | null, asked: string | null | undefined): string | null =>
  asked === undefined ? held : asked || null

const listAfter = <Held, Asked>(
  held: readonly Held[],
  asked: readonly Asked[] | '' | null | undefined,
): (Held | Asked)[] => (asked === undefined ? [...held] : [...(asked || [])])

type ProductParam = NonNullable<
  Exclude<NonNullable<Stripe.BillingPortal.ConfigurationCreateParams.Features['subscription_update']>['products'], ''>
>[number]

/** Only products and prices that are there can be switched to, and a product once. */
function productsFrom(
  account: AccountState,
  asked: readonly ProductParam[],
): NonNullable<Features['subscription_update']['products']> {
  return asked.map(({ product, prices: offered, adjustable_quantity: adjustable }, index) => {
    const param = `features[subscription_update][products][${index}]`
    if (!products(account).get(product)) throw missing('product', product, `${param}[product]`)
    for (const [place, id] of offered.entries()) {
      const price = prices(account).get(id)
      if (!price) throw missing('price', id, `${param}[prices][${place}]`)
      if (idOf(price.product) !== product) {
        throw invalidRequest(`The price \`${id}\` does not belong to the product \`${product}\`.`, {
          param: `${param}[prices][${place}]`,
        })
      }
    }
    return {
      adjustable_quantity: {
        enabled: adjustable?.enabled ?? false,
        maximum: adjustable?.maximum ?? null,
        minimum: adjustable?.minimum ?? 1,
      },
      prices: [...offered],
      product,
    }
  })
}
