/** Without members that were not told: to those who read facts, an undefined one would be a fact taken back. */
export function defined<T extends object>(told: T): T {
  const result = { ...told }
  for (const [key, value] of Object.entries(told)) {
    const inner = isHash(value) ? defined(value) : value
    if (inner === undefined || (isHash(inner) && Object.keys(inner).length === 0)) Reflect.deleteProperty(result, key)
    else Object.assign(result, { [key]: inner })
  }
  return result
}

const isHash = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What null means for a member of one of these: they arrive as empty text, and whatever lies in them is then unset as well. */
export const unsetIn = (...holders: unknown[]): '' | undefined => (holders.includes('') ? '' : undefined)
