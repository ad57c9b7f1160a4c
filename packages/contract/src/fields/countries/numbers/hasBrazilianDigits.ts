/** A check digit of the Receita Federal: weights from two up, from the right, beginning anew after `highest`. */
function brazilianDigit(body: string, highest: number): number {
  const sum = [...body]
    .reverse()
    .reduce((total, character, index) => total + (character.charCodeAt(0) - 48) * ((index % (highest - 1)) + 2), 0)
  const remainder = sum % 11
  return remainder < 2 ? 0 : 11 - remainder
}

/** Whether the last two digits are what the rest demands. One digit repeated adds up too, and is nobody's number. */
export function hasBrazilianDigits(number: string, highest: number): boolean {
  if (/^(.)\1+$/.test(number)) return false
  const body = number.slice(0, -2)
  const first = brazilianDigit(body, highest)
  return number.endsWith(`${first}${brazilianDigit(`${body}${first}`, highest)}`)
}
