import { toMinorUnits } from './minorUnits.js'

/**
 * What of `total` belongs to the step from `before` to `after` out of `whole`. Rounded cumulatively, so that any number of
 * steps gives back exactly `total`.
 */
export function proportion(total: number, whole: number, before: number, after: number): number {
  if (whole === 0) return 0
  return toMinorUnits((total * after) / whole) - toMinorUnits((total * before) / whole)
}
