/** Half width, one space between words, none around. @public */
export const tidyName = (value: string): string => value.normalize('NFKC').replace(/\s+/g, ' ').trim()
