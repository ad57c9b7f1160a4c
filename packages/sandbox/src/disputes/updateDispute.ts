import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import type { Scope } from '../money/scope.js'
import { closeDispute, isClosed } from './closeDispute.js'
import { withdrawFunds } from './disputeFunds.js'
import { evidenceAfter, hasEvidence } from './evidence.js'
import { disputes } from './objects.js'
import { awaitResponse, responseDue } from './openDispute.js'

/** Gathers evidence, and hands it in unless told to wait. Certain words decide how the dispute ends. */
export function updateDispute(
  scope: Scope,
  dispute: Stripe.Dispute,
  params: Stripe.DisputeUpdateParams,
): Stripe.Dispute {
  const { account } = scope
  const answers = params.evidence !== undefined || params.submit === true
  if (answers && isClosed(dispute)) throw invalidRequest('This dispute is already closed')
  if (answers && !needsResponse(dispute)) {
    throw invalidRequest('Evidence for this dispute has already been submitted, and the dispute is under review.')
  }
  const evidence = evidenceAfter(account, dispute.evidence, params.evidence)
  const submits = answers && params.submit !== false
  if (submits && !hasEvidence(evidence)) {
    throw invalidRequest('You cannot submit a dispute without any evidence.', { param: 'evidence' })
  }
  const { evidence_details: details } = dispute
  const changed = disputes(account).update(dispute.id, {
    evidence,
    evidence_details: {
      ...details,
      has_evidence: hasEvidence(evidence),
      ...(submits ? { submission_count: details.submission_count + 1, submission_method: 'manual' } : {}),
    },
    metadata: mergeMetadata(dispute.metadata, params.metadata),
    ...(params.intended_submission_method ? { intended_submission_method: params.intended_submission_method } : {}),
    ...(submits ? { status: dispute.status === 'needs_response' ? 'under_review' : 'warning_under_review' } : {}),
  })
  scope.emit('charge.dispute.updated', changed, { previous: dispute })
  return submits ? judge(scope, changed) : changed
}

export const needsResponse = ({ status }: Stripe.Dispute): boolean =>
  status === 'needs_response' || status === 'warning_needs_response'

/** @see https://docs.stripe.com/testing#evidence */
function judge(scope: Scope, dispute: Stripe.Dispute): Stripe.Dispute {
  const inquiry = dispute.status === 'warning_under_review'
  switch (dispute.evidence.uncategorized_text) {
    case 'winning_evidence':
      return closeDispute(scope, dispute, inquiry ? 'warning_closed' : 'won')
    case 'losing_evidence':
      return closeDispute(scope, dispute, inquiry ? 'warning_closed' : 'lost')
    case 'escalate_inquiry_evidence':
      return inquiry ? escalate(scope, dispute) : dispute
    default:
      return dispute
  }
}

/** The inquiry's answer did not convince: now the money is taken. */
function escalate(scope: Scope, dispute: Stripe.Dispute): Stripe.Dispute {
  const card = dispute.payment_method_details?.card
  const escalated = disputes(scope.account).update(dispute.id, {
    evidence_details: {
      ...dispute.evidence_details,
      due_by: responseDue(scope.now),
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    is_charge_refundable: false,
    ...(card ? { payment_method_details: { type: 'card', card: { ...card, case_type: 'chargeback' } } } : {}),
    status: 'needs_response',
  })
  awaitResponse(scope, escalated)
  scope.emit('charge.dispute.updated', escalated, { previous: dispute })
  return withdrawFunds(scope, escalated)
}
