import type Stripe from 'stripe'
import type { Change, Reactions } from '../core/module.js'
import { cardBehind } from '../money/cards/cardFacts.js'
import { charges, idOf } from '../money/objects.js'
import { scheduledScope } from '../money/scope.js'
import { soon } from '../money/soon.js'
import { closeDispute } from './closeDispute.js'
import { disputes } from './objects.js'
import { openDispute } from './openDispute.js'

/** Some test cards have holders who complain as soon as they have paid. */
function complain({ sandbox, account, object }: Change): void {
  const charge = charges(account).get('id' in object ? String(object.id) : '')
  const kind = charge?.captured ? cardBehind(account, charge.payment_method ?? '')?.card.dispute : undefined
  if (!charge || !kind) return
  soon(sandbox, account, `${charge.id} is disputed`, (scope) => {
    const paid = charges(account).get(charge.id)
    if (paid) openDispute(scope, paid, kind)
  })
}

/** A bank that reports fraud only tells about it. */
function warn(change: Change): void {
  const { sandbox, account, object } = change
  const charge = charges(account).get('id' in object ? String(object.id) : '')
  if (!charge?.captured || !cardBehind(account, charge.payment_method ?? '')?.card.fraudWarning) return
  soon(sandbox, account, `${charge.id} is reported as fraud`, (scope) => {
    const warning: Stripe.Radar.EarlyFraudWarning = {
      id: sandbox.ids.next('issfr'),
      object: 'radar.early_fraud_warning',
      actionable: true,
      charge: charge.id,
      created: scope.now,
      fraud_type: 'made_with_stolen_card',
      livemode: false,
      ...(charge.payment_intent === null ? {} : { payment_intent: idOf(charge.payment_intent) }),
    }
    scope.emit('radar.early_fraud_warning.created', warning)
  })
}

function react(change: Change): void {
  complain(change)
  warn(change)
}

/** Giving everything back answers an inquiry. */
function settle({ sandbox, account, object }: Change): void {
  const charge = charges(account).get('id' in object ? String(object.id) : '')
  if (!charge?.refunded || !charge.disputed) return
  for (const dispute of disputes(account).walk({ where: { charge: charge.id } })) {
    if (dispute.status === 'warning_needs_response' || dispute.status === 'warning_under_review') {
      closeDispute(scheduledScope(sandbox, account), dispute, 'warning_closed')
    }
  }
}

export const disputeReactions: Reactions = {
  'charge.succeeded': react,
  'charge.captured': react,
  'charge.refunded': settle,
}
