/** The day of a moment where the account is, as a date input has it: `2026-11-20`. */
export const dayIn = (unix: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(unix * 1000)

/** The first second of a day where the account is. */
export function startOf(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`) / 1000
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const [hours = 0, minutes = 0, seconds = 0] = clock
    .format(noon * 1000)
    .split(':')
    .map(Number)
  // East of Greenwich beyond twelve hours noon there is already the next day.
  const after = dayIn(noon, timeZone) > day ? 86_400 : 0
  return noon - (hours * 3_600 + minutes * 60 + seconds) - after
}
