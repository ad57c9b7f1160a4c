/**
 * The ids at the top that were not there before: what a refetch brought. Rows loaded at the end are not news, nor is a
 * list that has nothing in common with the one before it.
 */
export function newRows(before: readonly string[], now: readonly string[]): string[] {
  const known = new Set(before)
  const first = now.findIndex((id) => known.has(id))
  return first < 0 ? [] : now.slice(0, first)
}
