import { type PaymentStatus, paymentStatuses } from '../paymentObjects.js'

/** Which payments a list shows; bounds are part of what they bound. */
export interface PaymentFilters {
  statuses: PaymentStatus[]
  method: string
  least?: number | undefined
  most?: number | undefined
  from?: number | undefined
  until?: number | undefined
}

export const noFilters: PaymentFilters = { statuses: [], method: '' }

/** `defaultFilters` of Connect.js: amounts in the smallest unit, moments as dates. */
export function defaultFilters(given: unknown): PaymentFilters {
  const { amount, date, status, paymentMethod } = membersOf(given)
  return {
    statuses: Array.isArray(status) ? paymentStatuses.filter((one) => status.includes(one)) : [],
    method: typeof paymentMethod === 'string' ? paymentMethod : '',
    ...amountBounds(membersOf(amount)),
    ...dateBounds(membersOf(date)),
  }
}

function amountBounds({ equals, greaterThan, lessThan, between }: Record<string, unknown>) {
  const { lowerBound, upperBound } = membersOf(between)
  return {
    least: numberOf(lowerBound) ?? numberOf(equals) ?? next(numberOf(greaterThan), 1),
    most: numberOf(upperBound) ?? numberOf(equals) ?? next(numberOf(lessThan), -1),
  }
}

function dateBounds({ before, after, between }: Record<string, unknown>) {
  const { start, end } = membersOf(between)
  return {
    from: momentOf(start) ?? next(momentOf(after), 1),
    until: momentOf(end) ?? next(momentOf(before), -1),
  }
}

export function filterQuery({ statuses, method, least, most, from, until }: PaymentFilters): URLSearchParams {
  const query = new URLSearchParams()
  if (statuses.length > 0) query.set('status', statuses.join(','))
  if (method) query.set('payment_method', method)
  const bounds = { amount_gte: least, amount_lte: most, created_gte: from, created_lte: until }
  for (const [name, value] of Object.entries(bounds)) if (value !== undefined) query.set(name, String(value))
  return query
}

/** How many conditions a person would count. */
export const countFilters = ({ statuses, method, least, most, from, until }: PaymentFilters): number =>
  [
    statuses.length > 0,
    method !== '',
    least !== undefined || most !== undefined,
    from !== undefined || until !== undefined,
  ].filter(Boolean).length

const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

const momentOf = (value: unknown) => {
  const unix = Math.floor(
    new Date(value instanceof Date || typeof value === 'string' ? value : Number.NaN).getTime() / 1000,
  )
  return Number.isFinite(unix) ? unix : undefined
}

const next = (value: number | undefined, step: number) => (value === undefined ? undefined : value + step)
