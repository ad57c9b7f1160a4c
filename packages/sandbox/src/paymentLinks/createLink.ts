import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import { checkoutLines } from '../checkout/checkoutLines.js'
import { invalidRequest } from '../core/errors.js'
import { applicationOf } from '../money/payments/application.js'
import { requireCharges } from '../money/payments/checkShares.js'
import type { Scope } from '../money/scope.js'
import { linkFields } from './linkFields.js'
import { paymentLinks } from './objects.js'

export function createLink(scope: Scope, params: Stripe.PaymentLinkCreateParams): Stripe.PaymentLink {
  const { account, now, sandbox } = scope
  requireCharges(account)
  const lines = checkoutLines(scope, params.line_items, params.currency)
  if (lines.length === 0 || lines.length > 20) {
    throw invalidRequest('A payment link has between 1 and 20 line items.', { param: 'line_items' })
  }
  const sold = lines.flatMap(({ price }) => prices(account).get(price) ?? [])
  const isRecurring = sold.some(({ type }) => type === 'recurring')
  for (const [param, wanted] of [
    ['subscription_data', true],
    ['application_fee_percent', true],
    ['payment_intent_data', false],
    ['application_fee_amount', false],
    ['invoice_creation', false],
  ] as const) {
    if (params[param] !== undefined && wanted !== isRecurring) {
      const which = wanted ? 'at least one recurring price' : 'only one-time prices'
      throw invalidRequest(`\`${param}\` can only be used with ${which}.`, { param })
    }
  }
  const fields = linkFields(scope, params)
  const token = sandbox.ids.token(18)
  const link: Stripe.PaymentLink = {
    id: sandbox.ids.next('plink'),
    object: 'payment_link',
    active: true,
    application: account.connected ? applicationOf(account.platform) : null,
    ...fields,
    currency: params.currency ?? sold[0]?.currency ?? account.defaultCurrency,
    livemode: false,
    url: `${sandbox.origin}/_sandbox/checkout/link/${token}`,
  }
  const { link: stored } = paymentLinks(account).insert({ id: link.id, created: now, token, link, lines })
  scope.emit('payment_link.created', stored)
  return stored
}
