import { type DeclaredKeys, resourceKeys } from './resourceKeys.js'

type Hash = Readonly<Record<string, unknown>>

/** Where an answer departs from the SDK's declaration: keys invented, keys missing, nulls and words that may not be there. */
export function keyProblems(resource: string, answer: object): string[] {
  const declared = resourceKeys[resource]
  if (!declared) throw new Error(`There is no declaration of ${resource}.`)
  return [...problems({ ...answer }, declared, resource)]
}

function* problems(hash: Hash, declared: DeclaredKeys, path: string): Generator<string> {
  for (const key of Object.keys(hash)) if (!declared[key]) yield `${path}.${key} is invented`
  for (const [key, { optional, nullable, type, values, keys, more }] of Object.entries(declared)) {
    const at = `${path}.${key}`
    const value = hash[key]
    if (value === undefined) {
      if (!optional && type !== undefined) yield `${at} is missing`
      continue
    }
    if (value === null) {
      if (!nullable) yield `${at} is null`
      continue
    }
    if (type && !fits(type, value)) yield `${at} is no ${type}`
    if (type === 'enum' && !more && Array.isArray(values) && !values.includes(value)) yield `${at} is ${String(value)}`
    if (keys && Object.keys(keys).length > 0 && isHash(value)) yield* problems(value, keys, at)
  }
}

function fits(type: string, value: unknown): boolean {
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type
  if (type === 'array') return Array.isArray(value)
  if (type === 'list') return isHash(value) && value.object === 'list'
  if (type === 'object' || type === 'map' || type === 'resource') return isHash(value)
  return true
}

const isHash = (value: unknown): value is Hash => typeof value === 'object' && value !== null && !Array.isArray(value)
