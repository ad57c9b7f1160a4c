/** Stripe's update of a hash: members that were sent replace or extend what is stored, an empty value makes one null. */
export function merged<T extends object>(stored: T, changes: object | undefined): T {
  const result = { ...stored }
  const held = new Map<string, unknown>(Object.entries(stored))
  for (const [key, value] of Object.entries(changes ?? {})) {
    const before = held.get(key)
    const next = value === '' ? null : isHash(value) ? merged(isHash(before) ? before : {}, value) : value
    Object.assign(result, { [key]: next })
  }
  return result
}

const isHash = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
