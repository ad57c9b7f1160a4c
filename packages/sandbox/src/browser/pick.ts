import type { Context } from 'hono'

/** These parameters of the address, as far as they are there. */
export function pick(c: Context, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = c.req.query(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
