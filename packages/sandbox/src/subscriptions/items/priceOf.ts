import type Stripe from 'stripe'
import { prices } from '../../catalog/objects.js'
import { requirePrice, soldIn } from '../../catalog/requirePrice.js'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { inlinePrice } from './inlinePrice.js'

interface PriceParams {
  plan?: string
  price?: string
  price_data?: Parameters<typeof inlinePrice>[1]
}

interface PriceRules {
  param: string
  type: 'one_time' | 'recurring'
  currency: string | undefined
  /** Also a price that nobody can buy any more, because it was agreed before. */
  archived?: boolean
}

/** The price that an item names by id, by its older name or by its data; undefined when it names none. */
export function priceOf(scope: Scope, asked: PriceParams, rules: PriceRules): Stripe.Price | undefined {
  const { param, type, currency, archived = false } = rules
  const named = [asked.price, asked.plan, asked.price_data].filter((value) => value !== undefined)
  if (named.length > 1) {
    throw invalidRequest('You may only specify one of these parameters: price, price_data, plan.', { param })
  }
  if (asked.price_data) {
    const made = inlinePrice(scope, asked.price_data, `${param}[price_data]`)
    if (currency !== undefined && !soldIn(scope.account, made, currency)) throw otherCurrency(param, currency)
    return made
  }
  const id = asked.price ?? asked.plan
  if (id === undefined) return undefined
  const agreed = archived ? prices(scope.account).get(id) : undefined
  if (agreed && agreed.type === type) return agreed
  return requirePrice(scope.account, id, {
    param: `${param}[${asked.price === undefined ? 'plan' : 'price'}]`,
    type,
    currency,
  })
}

const otherCurrency = (param: string, currency: string) =>
  invalidRequest(`All prices of a subscription must have the same currency, which is \`${currency}\` here.`, {
    param: `${param}[price_data][currency]`,
  })
