import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { ownerOfFile } from '../files/findFile.js'

type Evidence = Stripe.Dispute.Evidence
type EvidenceParams = Stripe.DisputeUpdateParams.Evidence

const files = [
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
] as const
const texts = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_tracking_number',
  'uncategorized_text',
] as const

const longest = 150_000

/** The evidence after a request; an empty value takes something back. */
export function evidenceAfter(account: AccountState, before: Evidence, params: EvidenceParams | undefined): Evidence {
  if (!params) return before
  const after: Evidence = { ...before }
  for (const name of texts) {
    const text = params[name]
    if (text !== undefined) after[name] = text || null
  }
  for (const name of files) {
    const file = params[name]
    if (file && !ownerOfFile(account, file)) throw missing('file upload', file, `evidence[${name}]`)
    if (file !== undefined) after[name] = file || null
  }
  const length = texts.reduce((sum, name) => sum + (after[name]?.length ?? 0), 0)
  if (length > longest) {
    throw invalidRequest(`The combined character count of all evidence text fields is limited to ${longest}.`, {
      param: 'evidence',
    })
  }
  return after
}

export const hasEvidence = (evidence: Evidence): boolean => [...texts, ...files].some((name) => evidence[name] !== null)
