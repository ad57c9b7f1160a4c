import { digitsOf } from './digitsOf.js'

/** ISO 7812: every second digit from the right is doubled, and the sum of all digits is a multiple of ten. */
export function luhn(number: string): boolean {
  const sum = digitsOf(number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2))
    .reduce((total, value) => total + value, 0)
  return sum % 10 === 0
}
