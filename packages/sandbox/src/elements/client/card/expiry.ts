import { digitsOf } from './cardNumber.js'

export interface Expiry {
  month: number
  year: number
}

export type ExpiryState =
  | 'empty'
  | 'incomplete'
  | 'invalid_month'
  | 'past_year'
  | 'past_month'
  | 'far_year'
  | 'complete'

/** `1` stays open (10, 11 and 12 begin like it), `4` can only be April and becomes `04`. */
export function expiryDigits(text: string): string {
  const split = /^\s*(\d)\s*[/.年-]\s*(.*)$/.exec(text.normalize('NFKC'))
  const digits = split ? `0${split[1]}${digitsOf(split[2] ?? '')}` : digitsOf(text)
  const padded = /^[2-9]/.test(digits) ? `0${digits}` : digits
  // Four digits of a year come from browsers that fill in forms: 12/2034.
  return padded.length === 6 && padded.slice(2, 4) === '20' ? padded.slice(0, 2) + padded.slice(4) : padded.slice(0, 4)
}

/** `04 / 34`. The slash comes with the month, unless the last character was just taken away. */
export function formatExpiry(digits: string, erasing = false): string {
  if (digits.length < 2 || (digits.length === 2 && erasing)) return digits
  return `${digits.slice(0, 2)} / ${digits.slice(2)}`
}

export function expiryOf(digits: string, now: Date): Expiry {
  const century = Math.floor(now.getFullYear() / 100) * 100
  return { month: Number(digits.slice(0, 2)), year: century + Number(digits.slice(2, 4)) }
}

export function expiryState(digits: string, now: Date): ExpiryState {
  if (digits === '') return 'empty'
  const month = Number(digits.slice(0, 2))
  if (digits.length >= 2 && (month < 1 || month > 12)) return 'invalid_month'
  if (digits.length < 4) return 'incomplete'
  const { year } = expiryOf(digits, now)
  if (year < now.getFullYear()) return 'past_year'
  if (year === now.getFullYear() && month < now.getMonth() + 1) return 'past_month'
  return year > now.getFullYear() + 50 ? 'far_year' : 'complete'
}
