import { addBusinessDays } from '../calendar/days.js'

const minute = 60
const hour = 3600

export interface PayoutTimes {
  /** When it leaves for the bank: until then it can be canceled. */
  leaves: number
  /** Stripe's `arrival_date`. */
  arrives: number
}

/** Instant ones take half an hour; a scheduled one arrives on the next business day, one made by hand a day later. */
export function payoutTimes(created: number, method: string, automatic: boolean): PayoutTimes {
  if (method === 'instant') return { leaves: created + 5 * minute, arrives: created + 30 * minute }
  return automatic
    ? { leaves: created + hour, arrives: addBusinessDays(created, 1) }
    : { leaves: created + 6 * hour, arrives: addBusinessDays(created, 2) }
}
