export const day = 86_400

/** Midnight UTC of the day that holds `at`: Stripe's books and arrival dates run on UTC days. */
export const startOfDay = (at: number): number => at - (at % day)

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

export const weekdayOf = (at: number): (typeof weekdays)[number] => {
  // 1 January 1970 was a Thursday.
  return weekdays[(Math.floor(at / day) + 4) % 7] ?? 'sunday'
}

/** Banks rest on Saturdays and Sundays. National holidays are not known here. */
export const isBusinessDay = (at: number): boolean => !['saturday', 'sunday'].includes(weekdayOf(at))

/** Midnight of the `count`-th business day after the day that holds `at`. */
export function addBusinessDays(at: number, count: number): number {
  let date = startOfDay(at)
  for (let left = count; left > 0; ) {
    date += day
    if (isBusinessDay(date)) left--
  }
  return date
}

/** The day itself when banks work on it, else the next one. */
export const businessDayFrom = (at: number): number => (isBusinessDay(at) ? startOfDay(at) : addBusinessDays(at, 1))
