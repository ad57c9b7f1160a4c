import type { z } from 'zod'

/**
 * As much of a value as the schema knows. Others write to the account as well, and Stripe learns new members and values:
 * what does not fit is left out, and everything else is still shown.
 */
export function fitting<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const left: unknown = structuredClone(value)
  for (let parsed = schema.safeParse(left); ; parsed = schema.safeParse(left)) {
    if (parsed.success) return parsed.data
    const unfit = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    )
    // What is missing inside a hash cannot be taken away, but the hash can.
    const removed = unfit.map((path) => remove(left, path) || remove(left, path.slice(0, -1)))
    if (!removed.includes(true)) return schema.parse({})
  }
}

/** Whether there was something to take away. */
function remove(root: unknown, path: readonly PropertyKey[]): boolean {
  const [last] = path.slice(-1)
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => memberOf(value, key), root)
  if (last === undefined || typeof holder !== 'object' || holder === null || !Reflect.has(holder, last)) return false
  return Reflect.deleteProperty(holder, last)
}

const memberOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
