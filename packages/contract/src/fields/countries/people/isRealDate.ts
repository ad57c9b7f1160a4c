/** Whether the calendar has that day: 29 February only in leap years. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1) return false
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate()
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 && !isLeap ? 28 : lastDay)
}
