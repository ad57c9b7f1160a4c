import { badRequest } from '../refusal.js'
import { type PaymentRow, type PaymentStatus, paymentRow, paymentStatuses } from './paymentRow.js'
import type { Payment } from './paymentsOf.js'

export interface PaymentFilter {
  created: { gte?: number; lte?: number }
  matches(row: PaymentRow): boolean
}

type Query = Readonly<Record<string, string>>

export const filterParams = [
  'amount_gte',
  'amount_lte',
  'created_gte',
  'created_lte',
  'status',
  'payment_method',
] as const

/** What `defaultFilters` and the controls above the list ask for. Wallets are found by their own names, as in Connect.js. */
export function paymentFilter(query: Query): PaymentFilter {
  const statuses = query.status?.split(',').filter(Boolean) ?? []
  const wanted = statuses.map((status): PaymentStatus => {
    const known = paymentStatuses.find((one) => one === status)
    if (!known) throw badRequest(`\`status\` cannot be ${status}.`)
    return known
  })
  const method = query.payment_method
  const least = numberOf(query, 'amount_gte') ?? Number.NEGATIVE_INFINITY
  const most = numberOf(query, 'amount_lte') ?? Number.POSITIVE_INFINITY
  const gte = numberOf(query, 'created_gte')
  const lte = numberOf(query, 'created_lte')
  return {
    created: { ...(gte === undefined ? {} : { gte }), ...(lte === undefined ? {} : { lte }) },
    matches: ({ status, method: paidWith, amount }) =>
      (wanted.length === 0 || wanted.includes(status)) &&
      (!method || paidWith?.type === method || paidWith?.wallet === method) &&
      amount >= least &&
      amount <= most,
  }
}

function numberOf(query: Query, name: string): number | undefined {
  const text = query[name]
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isFinite(number)) throw badRequest(`\`${name}\` must be a number.`)
  return number
}

/** A page of what fits. The cursor is the last row's moment and id: what is before it is skipped without being looked at. */
export function pageOf(
  payments: (created: PaymentFilter['created']) => Iterable<Payment>,
  filter: PaymentFilter,
  query: Query,
): { data: PaymentRow[]; has_more: boolean } {
  const limit = Math.min(100, Math.max(1, numberOf(query, 'limit') ?? 10))
  const [moment, last] = cursorOf(query)
  const created =
    last === undefined ? filter.created : { ...filter.created, lte: Math.min(moment, filter.created.lte ?? moment) }
  let passed = last === undefined
  const data: PaymentRow[] = []
  for (const payment of payments(created)) {
    if (payment.created < moment) passed = true
    if (!passed) passed = payment.id === last
    else {
      const row = paymentRow(payment)
      if (!filter.matches(row)) continue
      if (data.length === limit) return { data, has_more: true }
      data.push(row)
    }
  }
  return { data, has_more: false }
}

function cursorOf({ starting_after: cursor }: Query): [moment: number, id: string | undefined] {
  if (cursor === undefined) return [Number.NEGATIVE_INFINITY, undefined]
  const [, moment, id] = /^(\d+):(\w+)$/.exec(cursor) ?? []
  if (!id) throw badRequest('`starting_after` must be the moment and the id of a payment.')
  return [Number(moment), id]
}
