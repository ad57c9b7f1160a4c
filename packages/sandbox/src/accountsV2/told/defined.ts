/** Without members that were not told: to those who read facts, an undefined one would be a fact taken back. */
export const defined = <T extends object>(told: T): T => without(told, (value) => value === undefined)

/** Without members that were unset, for facts that are shown as they are kept. */
export const kept = <T extends object>(facts: T): T => without(facts, (value) => value === undefined || value === null)

function without<T extends object>(hash: T, gone: (value: unknown) => boolean): T {
  const result = { ...hash }
  for (const [key, value] of Object.entries(hash)) {
    const inner = isHash(value) ? without(value, gone) : value
    if (gone(inner) || (isHash(inner) && Object.keys(inner).length === 0)) Reflect.deleteProperty(result, key)
    else Object.assign(result, { [key]: inner })
  }
  return result
}

const isHash = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What null means for a member of one of these: they arrive as empty text, and whatever lies in them is then unset as well. */
export const unsetIn = (...holders: unknown[]): '' | undefined => (holders.includes('') ? '' : undefined)
