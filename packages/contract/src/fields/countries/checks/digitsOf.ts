/** `'123'` → `[1, 2, 3]`. */
export const digitsOf = (number: string): number[] => [...number].map(Number)
