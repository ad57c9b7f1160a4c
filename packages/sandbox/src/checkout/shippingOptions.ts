import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { shippingRateOf, shippingRates } from '../invoices/drafts/shippingRateOf.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'

type Option = Stripe.Checkout.Session.ShippingOption

/** The ways of shipping that can be chosen from; the first is chosen already. */
export function shippingOptionsFrom(
  scope: Scope,
  asked: readonly Stripe.Checkout.SessionCreateParams.ShippingOption[] | undefined,
): Option[] {
  return (asked ?? []).map((option) => {
    const rate = shippingRateOf(scope, option)
    return { shipping_amount: rate.fixed_amount?.amount ?? 0, shipping_rate: rate.id }
  })
}

export const chosenRate = ([first]: readonly Option[]): string | null => (first ? idOf(first.shipping_rate) : null)

export const rateNamed = (account: AccountState, id: string | null): Stripe.ShippingRate | undefined =>
  id === null ? undefined : shippingRates(account).get(id)
