/** What was really said: Stripe fills its answers up with null, empty texts and empty hashes. */
export function known(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  if (typeof value !== 'object') return value
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const left = known(inner)
    return left === undefined ? [] : [[name, left] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}
