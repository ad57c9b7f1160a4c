/** The remainder by 97 of a number of any length; letters count from A = 10, as ISO 7064 has it. */
export function mod97(characters: string): number {
  let remainder = 0
  for (const character of characters) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
