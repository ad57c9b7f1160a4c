import type { Context } from 'hono'
import { badRequest } from './refusal.js'

export async function jsonBody(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('The body must be a JSON object.')
  return Object.fromEntries(Object.entries(body))
}
