type Hash = Readonly<Record<string, unknown>>

/** What an update changed, as it was before: whole values, and in hashes only the members that changed. */
export function previousAttributes(before: object, after: object): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  const old: Hash = { ...before }
  for (const [key, value] of Object.entries(after)) {
    const held = old[key] ?? null
    if (same(held, value)) continue
    changed[key] = isHash(held) && isHash(value) ? previousAttributes(held, value) : held
  }
  for (const [key, held] of Object.entries(old)) {
    if (!Object.hasOwn(after, key)) changed[key] = held
  }
  return changed
}

const isHash = (value: unknown): value is Hash => typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown) =>
  a === b || (isObject(a) && isObject(b) && JSON.stringify(a) === JSON.stringify(b))

const isObject = (value: unknown) => typeof value === 'object' && value !== null
