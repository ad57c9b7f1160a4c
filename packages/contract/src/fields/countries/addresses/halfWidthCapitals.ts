/** Half width, in capitals, without space around. A capital can be of two parts where the small letter was one: composed again. */
export const halfWidthCapitals = (value: string): string =>
  value.normalize('NFKC').toUpperCase().normalize('NFKC').trim()
