/** What was typed in half width and capitals, without the spaces, dots, dashes and strokes that people group numbers with. */
export const compact = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,/‐-―−ー_-]/g, '')
