import { brandOf, brands } from './brand.js'

export const digitsOf = (text: string): string =>
  // Full-width digits are what a Japanese keyboard gives.
  text.normalize('NFKC').replace(/\D/g, '')

export type NumberState = 'empty' | 'incomplete' | 'invalid' | 'complete'

/** Whether the digits are a number that a card can have: long enough for its brand, and with the right check digit. */
export function numberState(digits: string): NumberState {
  if (digits === '') return 'empty'
  const { lengths } = brands[brandOf(digits)]
  const [usual] = lengths
  if (digits.length < usual && !(lengths.some((length) => length === digits.length) && passesLuhn(digits))) {
    return 'incomplete'
  }
  return lengths.some((length) => length === digits.length) && passesLuhn(digits) ? 'complete' : 'invalid'
}

/** The most digits that a number beginning like this can have. */
export const mostDigits = (digits: string): number => Math.max(...brands[brandOf(digits)].lengths)

export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of [...digits].reverse().entries()) {
    const weighted = Number(digit) * (index % 2 === 1 ? 2 : 1)
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}

/** `4242 4242 4242 4242`, `3782 822463 10005`: grouped as it stands on the card. */
export function groupDigits(digits: string): string {
  const brand = brandOf(digits)
  const sizes = brand === 'amex' || brand === 'diners' ? [4, 6, 5] : [4, 4, 4, 4, 3]
  const groups: string[] = []
  let from = 0
  for (const size of sizes) {
    if (from >= digits.length) break
    groups.push(digits.slice(from, from + size))
    from += size
  }
  return groups.join(' ')
}
