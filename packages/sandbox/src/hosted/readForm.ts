import type { Context } from 'hono'

/** What a page's form sent; nothing where the body is no form. */
export async function readForm(c: Context): Promise<Readonly<Record<string, string | File>>> {
  try {
    const body = await c.req.parseBody()
    return Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, value]])),
    )
  } catch {
    return {}
  }
}
