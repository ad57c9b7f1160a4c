import type Stripe from 'stripe'
import { cardError, invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { customerSources } from '../../customers/objects.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { tokenCard } from '../../tokens/cardObject.js'
import { day } from '../calendar/days.js'
import { isOwned } from '../cards/attach.js'
import { cardBehind, changeFacts } from '../cards/cardFacts.js'
import { createCard, paymentMethodNamed } from '../cards/paymentMethods.js'
import { requestedCard } from '../cards/requestedCard.js'
import { authenticationRequired } from '../cards/testCards.js'
import { requireChargeable } from '../fees/amountLimits.js'
import { charges, idOf } from '../objects.js'
import { type Scope, scheduledScope } from '../scope.js'
import { applicationOf } from './application.js'
import { cardRefusal } from './cardRefusal.js'
import { type ChargeOrder, cardCharge } from './chargeObject.js'
import { checkDescriptors } from './checkDescriptor.js'
import { checkShares, requireCharges } from './checkShares.js'
import { requireUsable } from './requestedMethod.js'
import { settleCharge } from './settleCharge.js'
import { shippingOf } from './shippingOf.js'
import { shareOf, transferDataOf } from './transferData.js'

/** A payment of the older kind: no intent, no buyer to ask, one attempt. */
export function createCharge(scope: Scope, params: Stripe.ChargeCreateParams): Stripe.Charge {
  const { account } = scope
  const { amount, currency } = params
  if (amount === undefined) throw missingParam('amount')
  if (currency === undefined) throw missingParam('currency')
  requireChargeable(amount, currency)
  requireCharges(account)
  const transfer = transferDataOf(params.transfer_data ?? destinationOf(params.destination))
  const applicationFee = params.application_fee_amount ?? params.application_fee ?? null
  const onBehalfOf = params.on_behalf_of ?? null
  checkShares(scope, { amount, applicationFee, transfer: shareOf(transfer), onBehalfOf })
  checkDescriptors(params)
  const { method, source } = sourceOf(scope, params)
  const card = cardBehind(account, method.id)?.card
  if (!card) throw missingParam('source')

  const holds = params.capture === false
  const order: ChargeOrder = {
    id: null,
    amount,
    application: account.connected ? applicationOf(scope.platform) : null,
    application_fee_amount: applicationFee,
    capture_method: holds ? 'manual' : 'automatic',
    currency,
    customer: params.customer || null,
    description: params.description || null,
    metadata: mergeMetadata({}, params.metadata),
    on_behalf_of: onBehalfOf,
    payment_method_options: null,
    receipt_email: params.receipt_email || null,
    shipping: params.shipping ? shippingOf(params.shipping) : null,
    statement_descriptor: params.statement_descriptor || null,
    statement_descriptor_suffix: params.statement_descriptor_suffix || null,
    transfer_data: transfer,
    transfer_group: params.transfer_group || null,
  }
  const decline = card.authentication === 'always' ? authenticationRequired : cardRefusal(account, card, method)
  const made = charges(account).insert({
    ...cardCharge(scope, order, method, { card, decline, authenticated: false, mandate: null }),
    source,
    ...(decline || holds ? {} : { amount_captured: amount, captured: true }),
  })
  if (decline) {
    scope.emit('charge.failed', made)
    const { code, declineCode, message } = decline
    throw cardError(message, {
      code,
      decline_code: declineCode,
      charge: made.id,
      ...(code === 'incorrect_cvc' ? { param: 'cvc' } : {}),
    })
  }
  if (!isOwned(method)) changeFacts(account, method.id, { spent: true })
  if (holds) expireCharge(scope, made.id)
  const settled = holds ? made : settleCharge(scope, made, card)
  scope.emit('charge.succeeded', settled)
  return settled
}

/** What a customer has on file, or what the request brought. */
function sourceOf(
  scope: Scope,
  { customer: id, source }: Stripe.ChargeCreateParams,
): { method: Stripe.PaymentMethod; source: Stripe.Card | null } {
  const customer = requireCustomer(scope.account, id)
  const payer = { customer: id || null, customerAccount: null }
  if (source === undefined) {
    const kept = idOf(customer?.invoice_settings.default_payment_method) ?? idOf(customer?.default_source)
    if (customer && kept === null) {
      throw invalidRequest('Cannot charge a customer that has no active card', { code: 'missing', param: 'card' })
    }
    if (kept === null) throw missingParam('source')
    return { method: paymentMethodNamed(scope, kept, 'source'), source: keptCard(scope, kept) }
  }
  if (/^(pm|card)_/.test(source)) {
    const method = paymentMethodNamed(scope, source, 'source')
    requireUsable(scope, method, payer)
    return { method, source: keptCard(scope, source) }
  }
  const { card, payload } = requestedCard(scope, { token: source }, 'source')
  const method = createCard(scope, card, {}, payload, 'card')
  const { exp_month = 12, exp_year = 2030 } = method.card ?? {}
  return { method, source: { ...tokenCard(scope.sandbox.ids, { card, exp_month, exp_year }, {}), id: method.id } }
}

/** A card that a customer has in the older way is shown as such. */
function keptCard({ account }: Scope, id: string): Stripe.Card | null {
  const source = customerSources(account).get(id)?.source
  return source?.object === 'card' ? source : null
}

const destinationOf = (destination: Stripe.ChargeCreateParams['destination']) =>
  destination === undefined ? undefined : { destination: destination.account, ...amountOf(destination.amount) }

const amountOf = (amount: number | undefined) => (amount === undefined ? {} : { amount })

/** What was not taken within a week is let go. */
function expireCharge({ account, now, sandbox }: Scope, id: string): void {
  sandbox.scheduler.schedule(now + 7 * day, `authorization of ${id} expires`, () => {
    const held = charges(account).get(id)
    if (!held || held.captured || held.refunded) return
    const scope = scheduledScope(sandbox, account)
    const released = charges(account).update(id, { amount_refunded: held.amount, refunded: true })
    scope.emit('charge.refunded', released, { previous: held })
    scope.emit('charge.expired', released)
  })
}

const missingParam = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
