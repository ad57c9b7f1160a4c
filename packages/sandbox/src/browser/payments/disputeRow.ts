import type Stripe from 'stripe'

/** A dispute as lists and payments show it. */
export function disputeRow(
  { id, amount, currency, created, reason, status, evidence, evidence_details, charge }: Stripe.Dispute,
  { payment, onBehalf }: { payment: string; onBehalf: boolean },
) {
  return {
    id,
    payment,
    charge: typeof charge === 'string' ? charge : charge.id,
    amount,
    currency,
    created,
    reason,
    status,
    due_by: evidence_details.due_by,
    submitted: evidence_details.submission_count > 0,
    needs_response: status === 'needs_response' || status === 'warning_needs_response',
    /** What was said so far: a draft can be gone on with. */
    evidence: {
      product_description: evidence.product_description ?? '',
      customer_name: evidence.customer_name ?? '',
      customer_email_address: evidence.customer_email_address ?? '',
      uncategorized_text: evidence.uncategorized_text ?? '',
    },
    on_behalf: onBehalf,
  }
}
