/** Digits, with the plus before the country's code: `(0)` and what people group numbers with is left out. @public */
export const tidyPhone = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^(\+\d+[\s-]*)\(0\)/, '$1')
    .replace(/[\s().,/‐-―−ー-]/g, '')
