import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import type { CheckoutLine } from './objects.js'

type Params = Stripe.Checkout.SessionCreateParams

const lacking = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })

/** What can be asked of a session before its lines are known. */
export function requireRules(params: Params): void {
  const { mode = 'payment', ui_mode: ui = 'hosted_page' } = params
  if (ui === 'hosted_page') {
    if (params.return_url) throw onlyFor('return_url', 'embedded_page, elements, form')
    if (params.redirect_on_completion) throw onlyFor('redirect_on_completion', 'embedded_page')
    if (!params.success_url) throw lacking('success_url')
  } else {
    if (params.success_url) throw onlyFor('success_url', 'hosted_page')
    if (params.cancel_url) throw onlyFor('cancel_url', 'hosted_page')
    if (!params.return_url && params.redirect_on_completion !== 'never') throw lacking('return_url')
    if (params.return_url && params.redirect_on_completion === 'never') {
      throw invalidRequest('`return_url` cannot be used with `redirect_on_completion=never`.', { param: 'return_url' })
    }
  }
  if (mode !== 'setup' && !params.line_items?.length) throw lacking('line_items')
  if (mode === 'setup' && params.line_items) {
    throw invalidRequest('`line_items` cannot be used in `setup` mode.', { param: 'line_items' })
  }
  if (
    mode === 'setup' &&
    !params.currency &&
    !params.payment_method_options &&
    !params.customer &&
    !params.customer_account
  ) {
    throw lacking('currency')
  }
  for (const [param, ownMode] of [
    ['payment_intent_data', 'payment'],
    ['invoice_creation', 'payment'],
    ['customer_creation', 'payment, setup'],
    ['subscription_data', 'subscription'],
    ['setup_intent_data', 'setup'],
    ['submit_type', 'payment, subscription'],
    ['discounts', 'payment, subscription'],
    ['allow_promotion_codes', 'payment, subscription'],
    ['payment_method_collection', 'subscription'],
    ['shipping_options', 'payment, subscription'],
  ] as const) {
    if (params[param] !== undefined && !ownMode.split(', ').includes(mode)) {
      throw invalidRequest(`\`${param}\` can only be used in \`${ownMode}\` mode.`, { param })
    }
  }
  if (params.discounts?.length && params.allow_promotion_codes) {
    throw invalidRequest('You may only specify one of these parameters: allow_promotion_codes, discounts.', {
      param: 'discounts',
    })
  }
  if ([params.customer, params.customer_account, params.customer_email].filter(Boolean).length > 1) {
    const [, second = 'customer'] = (['customer', 'customer_account', 'customer_email'] as const).filter(
      (p) => params[p],
    )
    throw invalidRequest('You may only specify one of these parameters: customer, customer_account, customer_email.', {
      param: second,
    })
  }
  if (params.customer_update && !params.customer && !params.customer_account) {
    throw invalidRequest('`customer_update` can only be used with `customer`.', { param: 'customer_update' })
  }
  if (params.customer_creation && (params.customer || params.customer_account)) {
    throw invalidRequest('`customer_creation` cannot be used with `customer`.', { param: 'customer_creation' })
  }
}

const onlyFor = (param: string, modes: string) =>
  invalidRequest(`\`${param}\` can only be used when \`ui_mode\` is \`${modes}\`.`, { param })

/** What prices and mode have to say to each other. */
export function requireFittingPrices(
  account: AccountState,
  mode: Params['mode'],
  lines: readonly CheckoutLine[],
): void {
  const recurring = lines.filter(({ price }) => prices(account).get(price)?.type === 'recurring')
  if (mode === 'payment' && recurring.length > 0) {
    throw invalidRequest(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      { param: 'mode' },
    )
  }
  if (mode === 'subscription' && recurring.length === 0) {
    throw invalidRequest('You must provide at least one recurring price in `subscription` mode when using prices.', {
      param: 'line_items',
    })
  }
}
