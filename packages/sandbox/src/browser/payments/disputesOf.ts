import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { disputes } from '../../disputes/objects.js'
import { charges, idOf } from '../../money/objects.js'
import type { Grant } from '../browserSessions.js'
import { managesOnBehalf } from '../grants.js'
import { Refusal } from '../refusal.js'
import { disputeRow } from './disputeRow.js'
import { requirePayment } from './paymentReport.js'

interface Found {
  dispute: Stripe.Dispute
  onBehalf: boolean
}

/** The account's disputes, and with the feature those about charges that the platform made on its behalf, newest first. */
function disputesOf(account: AccountState, grant: Grant): Found[] {
  const platform = account.platform.account
  const isForAccount = ({ charge }: Stripe.Dispute) =>
    idOf(charges(platform).get(idOf(charge))?.on_behalf_of) === account.id
  const own = [...disputes(account)].map((dispute) => ({ dispute, onBehalf: false }))
  if (!managesOnBehalf(grant)) return own
  const others = [...disputes(platform).walk({ matches: isForAccount })].map((dispute) => ({ dispute, onBehalf: true }))
  return [...own, ...others].sort((a, b) => b.dispute.created - a.dispute.created)
}

const rowOf = ({ dispute, onBehalf }: Found) =>
  disputeRow(dispute, { payment: idOf(dispute.payment_intent) ?? idOf(dispute.charge), onBehalf })

export function disputePage(account: AccountState, grant: Grant, query: Readonly<Record<string, string>>) {
  const limit = Math.min(100, Math.max(1, Number(query.limit) || 10))
  const all = disputesOf(account, grant).filter(
    ({ dispute }) => !query.status || groupOf(dispute.status) === query.status,
  )
  const from = query.starting_after ? all.findIndex(({ dispute }) => dispute.id === query.starting_after) + 1 : 0
  return { data: all.slice(from, from + limit).map(rowOf), has_more: all.length > from + limit }
}

/** What people look for: those that wait for them, those that wait for the bank, and those that are over. */
function groupOf(status: Stripe.Dispute.Status): 'open' | 'under_review' | 'closed' {
  if (status === 'needs_response' || status === 'warning_needs_response') return 'open'
  return status === 'under_review' || status === 'warning_under_review' ? 'under_review' : 'closed'
}

export function disputesOfPayment(account: AccountState, grant: Grant, id: string) {
  const { charge, onBehalf } = requirePayment(account, grant, id)
  const owner = onBehalf ? account.platform.account : account
  const found = charge ? [...disputes(owner).walk({ where: { charge: charge.id } })] : []
  return { payment: id, data: found.map((dispute) => rowOf({ dispute, onBehalf })) }
}

export function requireDispute(account: AccountState, grant: Grant, id: string): Found {
  const found = disputesOf(account, grant).find(({ dispute }) => dispute.id === id)
  if (!found) throw new Refusal(404, 'invalid_request_error', `No such dispute: '${id}'`, 'resource_missing')
  return found
}
