interface HeldAddress {
  city?: string | null
  country?: string | null
  line1?: string | null
  line2?: string | null
  postal_code?: string | null
  state?: string | null
  town?: string | null
}

/** An address without the lines that nobody gave; none at all when nobody gave any. */
export function addressShown(held: HeldAddress | null | undefined) {
  if (!held || !Object.values(held).some(Boolean)) return undefined
  return {
    city: held.city ?? undefined,
    country: held.country ?? undefined,
    line1: held.line1 ?? undefined,
    line2: held.line2 ?? undefined,
    postal_code: held.postal_code ?? undefined,
    state: held.state ?? undefined,
    town: held.town ?? undefined,
  }
}

interface HeldDate {
  day: number | null
  month: number | null
  year: number | null
}

/** A day of the calendar, once it is known whole. */
export function datesShown(held: HeldDate | null | undefined) {
  if (!held || held.day === null || held.month === null || held.year === null) return undefined
  return { day: held.day, month: held.month, year: held.year }
}
