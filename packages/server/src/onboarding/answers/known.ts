/** What was really said: Stripe fills its answers up with null, empty texts and empty hashes. */
export function known(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) {
    const said = value.filter((item) => known(item) !== undefined)
    return said.length === 0 ? undefined : said
  }
  if (typeof value !== 'object') return value
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const left = known(inner)
    return left === undefined ? [] : [[name, left] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}
