import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import type { Scope } from '../money/scope.js'
import { amountsOf } from './amountsOf.js'
import { checkoutLines } from './checkoutLines.js'
import { checkoutDetails, checkoutSessions } from './objects.js'
import { requireFittingPrices } from './requireRules.js'
import { chosenRate, shippingOptionsFrom } from './shippingOptions.js'

type Params = Stripe.Checkout.SessionUpdateParams

/** What a server may still change while somebody is paying: what is bought, how it is shipped, what was collected. */
export function updateSession(scope: Scope, before: Stripe.Checkout.Session, params: Params): Stripe.Checkout.Session {
  const { account } = scope
  const details = checkoutDetails(account).get(before.id)
  const isClosed = before.status !== 'open'
  if (!details || (isClosed && Object.keys(params).some((name) => name !== 'metadata' && name !== 'expand'))) {
    throw invalidRequest('Only the metadata of a Checkout Session that is no longer open can be updated.', {
      param: 'session',
    })
  }
  const lines = params.line_items ? replacedLines(scope, before, params.line_items) : details.lines
  const shippingOptions =
    params.shipping_options === undefined
      ? before.shipping_options
      : shippingOptionsFrom(scope, params.shipping_options || [])
  const shippingRate = params.shipping_options === undefined ? details.shippingRate : chosenRate(shippingOptions)
  const changedDetails = checkoutDetails(account).update(before.id, {
    lines,
    shippingRate,
    paymentIntentData: paymentDataAfter(details.paymentIntentData, params.payment_intent_data),
  })
  const collected = params.collected_information?.shipping_details
  const isPriced = before.mode !== 'setup' && before.currency !== null
  const amounts = amountsOf(account, changedDetails, {
    currency: before.currency ?? account.defaultCurrency,
    discounts: details.discounts,
    isTrial: Boolean(details.subscriptionData.trial_period_days ?? details.subscriptionData.trial_end),
  })
  return checkoutSessions(account).update(before.id, {
    metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
    ...(isPriced && !isClosed
      ? {
          amount_subtotal: amounts.subtotal,
          amount_total: amounts.total,
          total_details: amounts.details,
          shipping_cost: amounts.shipping,
          shipping_options: shippingOptions,
        }
      : {}),
    ...(collected
      ? {
          collected_information: {
            business_name: before.collected_information?.business_name ?? null,
            individual_name: before.collected_information?.individual_name ?? null,
            shipping_details: {
              address: {
                city: collected.address.city ?? null,
                country: collected.address.country,
                line1: collected.address.line1,
                line2: collected.address.line2 ?? null,
                postal_code: collected.address.postal_code ?? null,
                state: collected.address.state ?? null,
              },
              name: collected.name,
            },
          },
        }
      : {}),
  })
}

type PaymentIntentData = Stripe.Checkout.SessionCreateParams.PaymentIntentData

/** An empty text takes away what was there. */
function paymentDataAfter(held: PaymentIntentData, asked: Params['payment_intent_data'] = {}): PaymentIntentData {
  const changed = { ...held }
  for (const name of ['description', 'statement_descriptor', 'statement_descriptor_suffix'] as const) {
    if (asked[name] !== undefined) changed[name] = asked[name] || ''
    if (changed[name] === '') delete changed[name]
  }
  if (asked.setup_future_usage) changed.setup_future_usage = asked.setup_future_usage
  else if (asked.setup_future_usage === '') delete changed.setup_future_usage
  if (asked.metadata !== undefined) changed.metadata = mergeMetadata(mergeMetadata({}, held.metadata), asked.metadata)
  return changed
}

/** A row with an id keeps what it does not name; rows that are not named are gone. */
function replacedLines(scope: Scope, session: Stripe.Checkout.Session, asked: NonNullable<Params['line_items']>) {
  const held = checkoutDetails(scope.account).get(session.id)?.lines ?? []
  const wanted = asked.map(({ id, ...line }, index) => {
    const known = held.find((entry) => entry.id === id)
    if (id !== undefined && !known) {
      throw invalidRequest(`No such line item: '${id}'`, {
        code: 'resource_missing',
        param: `line_items[${index}][id]`,
      })
    }
    const isPriced = line.price !== undefined || line.price_data !== undefined
    return {
      line: {
        ...line,
        ...(isPriced ? {} : { price: known?.price ?? '' }),
        quantity: line.quantity ?? known?.quantity ?? 1,
      },
      known,
    }
  })
  const made = checkoutLines(
    scope,
    wanted.map(({ line }) => line),
    session.currency ?? undefined,
  )
  requireFittingPrices(scope.account, session.mode, made)
  return made.map((line, index) => {
    const known = wanted[index]?.known
    return known ? { ...line, id: known.id, adjustable: line.adjustable ?? known.adjustable } : line
  })
}
