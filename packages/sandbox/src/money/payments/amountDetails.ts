import type Stripe from 'stripe'
import { perAccount } from '../../core/account.js'
import { frozen } from '../../core/frozen.js'
import type { Scope } from '../scope.js'

type Details = Stripe.PaymentIntent.AmountDetails
type DetailsParams = Stripe.PaymentIntentCreateParams.AmountDetails
type LineItem = Stripe.PaymentIntentAmountDetailsLineItem

const lineItems = perAccount(() => new Map<string, readonly LineItem[]>())
const noDetails: Details = frozen({ tip: {} })

/** What a payment is for, line by line: shown on its own, and as a part of the intent when that is expanded. */
export const lineItemsOf = ({ account }: Pick<Scope, 'account'>, intent: string): readonly LineItem[] =>
  lineItems(account).get(intent) ?? []

/** `amount_details` after a request named some of them. Sums that do not add up are noted, or refused by the caller. */
export function amountDetailsAfter(
  scope: Scope,
  intent: { id: string; amount: number; amount_details?: Details },
  params: Stripe.Emptyable<DetailsParams> | undefined,
): Details {
  const before = intent.amount_details ?? noDetails
  if (params === undefined) return before
  if (params === '' || params === null) {
    lineItems(scope.account).delete(intent.id)
    return noDetails
  }
  const { discount_amount: discount, line_items: lines, shipping, tax } = params
  if (lines === '' || lines === null) lineItems(scope.account).delete(intent.id)
  else if (lines !== undefined) {
    lineItems(scope.account).set(
      intent.id,
      lines.map((line) => lineItem(scope.sandbox.ids.next('uli'), line)),
    )
  }
  const { discount_amount: _, shipping: shippingBefore, tax: taxBefore, ...rest } = before
  const after: Details = {
    ...rest,
    ...keep('discount_amount', discount === undefined ? before.discount_amount : discount || undefined),
    ...keep(
      'shipping',
      shipping === undefined
        ? shippingBefore
        : shipping
          ? {
              amount: shipping.amount || null,
              from_postal_code: shipping.from_postal_code || null,
              to_postal_code: shipping.to_postal_code || null,
            }
          : undefined,
    ),
    ...keep('tax', tax === undefined ? taxBefore : tax ? { total_tax_amount: tax.total_tax_amount } : undefined),
  }
  const { error: __, ...checked } = after
  const error = mismatch(lineItemsOf(scope, intent.id), intent.amount, after)
  return error ? { ...checked, error } : checked
}

const keep = <Key extends keyof Details>(key: Key, value: Details[Key]): Partial<Pick<Details, Key>> => {
  const kept: Partial<Pick<Details, Key>> = {}
  if (value !== undefined) kept[key] = value
  return kept
}

function mismatch(
  lines: readonly LineItem[],
  amount: number,
  details: Details,
): Stripe.PaymentIntent.AmountDetails.Error | undefined {
  if (lines.length === 0) return undefined
  const sum = lines.reduce(
    (total, line) =>
      total + line.unit_cost * line.quantity + (line.tax?.total_tax_amount ?? 0) - (line.discount_amount ?? 0),
    0,
  )
  const total =
    sum + (details.shipping?.amount ?? 0) + (details.tax?.total_tax_amount ?? 0) - (details.discount_amount ?? 0)
  if (total === amount) return undefined
  return {
    code: 'amount_details_amount_mismatch',
    message: `The sum of the amount details (${total}) is not the amount of the payment (${amount}).`,
  }
}

function lineItem(id: string, line: Stripe.PaymentIntentCreateParams.AmountDetails.LineItem): LineItem {
  const { card, card_present, klarna, paypal } = line.payment_method_options ?? {}
  return {
    id,
    object: 'payment_intent_amount_details_line_item',
    discount_amount: line.discount_amount ?? null,
    payment_method_options: line.payment_method_options
      ? {
          ...(card ? { card: { commodity_code: card.commodity_code ?? null } } : {}),
          ...(card_present ? { card_present: { commodity_code: card_present.commodity_code ?? null } } : {}),
          ...(klarna
            ? {
                klarna: {
                  image_url: klarna.image_url ?? null,
                  product_url: klarna.product_url ?? null,
                  reference: klarna.reference ?? null,
                  subscription_reference: klarna.subscription_reference ?? null,
                },
              }
            : {}),
          ...(paypal ? { paypal } : {}),
        }
      : null,
    product_code: line.product_code ?? null,
    product_name: line.product_name,
    quantity: line.quantity,
    tax: line.tax ? { total_tax_amount: line.tax.total_tax_amount } : null,
    unit_cost: line.unit_cost,
    unit_of_measure: line.unit_of_measure ?? null,
  }
}
