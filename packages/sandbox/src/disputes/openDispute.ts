import type Stripe from 'stripe'
import { frozen } from '../core/frozen.js'
import { day, startOfDay } from '../money/calendar/days.js'
import { charges, idOf } from '../money/objects.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { blankEvidence } from './blankEvidence.js'
import { closeDispute } from './closeDispute.js'
import { withdrawFunds } from './disputeFunds.js'
import { disputes } from './objects.js'

type DisputeKind = 'fraudulent' | 'product_not_received' | 'inquiry'

const reasons: Record<DisputeKind, { reason: string; network: string }> = {
  fraudulent: { reason: 'fraudulent', network: '10.4' },
  product_not_received: { reason: 'product_not_received', network: '13.1' },
  inquiry: { reason: 'general', network: '12.5' },
}
const noEligibility: Stripe.Dispute.EvidenceDetails.EnhancedEligibility = frozen({})

/** The card's holder says that something is wrong with the payment. An inquiry only asks; anything else takes the money. */
export function openDispute(scope: Scope, charge: Stripe.Charge, kind: DisputeKind): Stripe.Dispute | undefined {
  const { account, now, sandbox } = scope
  const letGo = Math.max(0, charge.amount - charge.amount_captured)
  const amount = charge.amount_captured - (charge.amount_refunded - letGo)
  if (amount <= 0 || charge.disputed) return undefined
  const id = sandbox.ids.next('dp')
  const inquiry = kind === 'inquiry'
  const dueBy = responseDue(now)
  const brand = charge.payment_method_details?.card?.brand ?? 'visa'
  const { reason, network } = reasons[kind]
  const opened = disputes(account).insert({
    id,
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: blankEvidence,
    evidence_details: {
      due_by: dueBy,
      enhanced_eligibility: noEligibility,
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: 'prefer_manual',
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    network_reason_code: network,
    payment_intent: idOf(charge.payment_intent),
    payment_method_details: {
      type: 'card',
      card: { brand, case_type: inquiry ? 'inquiry' : 'chargeback', network: brand, network_reason_code: network },
    },
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  })
  const disputed = charges(account).update(charge.id, { disputed: true })
  scope.emit('charge.dispute.created', opened)
  scope.emit('charge.updated', disputed, { previous: charge })
  awaitResponse(scope, opened)
  return inquiry ? opened : withdrawFunds(scope, opened)
}

/** Until the response is due. */
export function awaitResponse({ account, sandbox }: Scope, { id, evidence_details: { due_by } }: Stripe.Dispute): void {
  if (due_by === null) return
  sandbox.scheduler.schedule(due_by + 1, `${id} was not answered`, () =>
    endUnanswered(scheduledScope(sandbox, account), id),
  )
}

/** The last second of a day, about three weeks later. */
export const responseDue = (now: number): number => startOfDay(now + 20 * day) - 1

/** Silence loses a dispute. An inquiry is closed when four months have passed. */
function endUnanswered(scope: Scope, id: string): void {
  const { account, now, sandbox } = scope
  const dispute = disputes(account).get(id)
  if (dispute?.status !== 'needs_response' && dispute?.status !== 'warning_needs_response') return
  if ((dispute.evidence_details.due_by ?? 0) >= now) return
  const late = disputes(account).update(id, { evidence_details: { ...dispute.evidence_details, past_due: true } })
  if (dispute.status === 'needs_response') {
    closeDispute(scope, late, 'lost')
    return
  }
  scope.emit('charge.dispute.updated', late, { previous: dispute })
  sandbox.scheduler.schedule(now + 100 * day, `${id} is closed`, () => {
    const open = disputes(account).get(id)
    if (open?.status === 'warning_needs_response' || open?.status === 'warning_under_review') {
      closeDispute(scheduledScope(sandbox, account), open, 'warning_closed')
    }
  })
}
