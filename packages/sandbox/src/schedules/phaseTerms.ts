import type Stripe from 'stripe'
import { idOf } from '../money/objects.js'

type Schedule = Pick<Stripe.SubscriptionSchedule, 'default_settings'>

type PhaseTerms = Pick<
  Stripe.SubscriptionCreateParams,
  | 'application_fee_percent'
  | 'automatic_tax'
  | 'collection_method'
  | 'days_until_due'
  | 'default_payment_method'
  | 'default_tax_rates'
  | 'description'
  | 'metadata'
  | 'on_behalf_of'
  | 'transfer_data'
>

/** What a phase says of the subscription beside its items; what it leaves open the schedule says. */
export function phaseTerms(
  { default_settings: defaults }: Schedule,
  phase: Stripe.SubscriptionSchedule.Phase,
): PhaseTerms {
  const collection = phase.collection_method ?? defaults.collection_method ?? 'charge_automatically'
  const method = idOf(phase.default_payment_method) ?? idOf(defaults.default_payment_method)
  const fee = phase.application_fee_percent ?? defaults.application_fee_percent
  const onBehalfOf = idOf(phase.on_behalf_of) ?? idOf(defaults.on_behalf_of)
  const transfer = phase.transfer_data ?? defaults.transfer_data
  const description = phase.description ?? defaults.description
  const tax = phase.automatic_tax ?? defaults.automatic_tax
  const days = phase.invoice_settings?.days_until_due ?? defaults.invoice_settings.days_until_due
  return {
    collection_method: collection,
    ...(collection === 'send_invoice' ? { days_until_due: days ?? 30 } : {}),
    ...(method === null ? {} : { default_payment_method: method }),
    ...(fee === null ? {} : { application_fee_percent: fee }),
    ...(onBehalfOf === null ? {} : { on_behalf_of: onBehalfOf }),
    ...(transfer
      ? {
          transfer_data: {
            destination: idOf(transfer.destination),
            ...(transfer.amount_percent === null ? {} : { amount_percent: transfer.amount_percent }),
          },
        }
      : {}),
    ...(description === null ? {} : { description }),
    ...(tax?.enabled ? { automatic_tax: { enabled: true } } : {}),
    default_tax_rates: (phase.default_tax_rates ?? []).map(({ id }) => id),
    metadata: phase.metadata ?? {},
  }
}

/** A discount as a request names it. */
export const discountParam = ({
  coupon,
  discount,
  promotion_code: code,
}: Stripe.SubscriptionSchedule.Phase.Discount) => ({
  ...(coupon === null ? {} : { coupon: idOf(coupon) }),
  ...(discount === null ? {} : { discount: idOf(discount) }),
  ...(code === null ? {} : { promotion_code: idOf(code) }),
})

/** An item of a phase as a request names it. */
export const itemParam = (item: Stripe.SubscriptionSchedule.Phase.Item) => ({
  price: idOf(item.price),
  ...(item.quantity === undefined ? {} : { quantity: item.quantity }),
  metadata: item.metadata ?? {},
  tax_rates: (item.tax_rates ?? []).map(({ id }) => id),
  ...(item.discounts.length === 0 ? {} : { discounts: item.discounts.map(discountParam) }),
})

export const addedParam = (added: Stripe.SubscriptionSchedule.Phase.AddInvoiceItem) => ({
  price: idOf(added.price),
  quantity: added.quantity ?? 1,
  ...(added.discountable === null ? {} : { discountable: added.discountable }),
  discounts: added.discounts.map(discountParam),
  metadata: added.metadata ?? {},
  tax_rates: (added.tax_rates ?? []).map(({ id }) => id),
})
