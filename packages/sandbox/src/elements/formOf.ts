import type { Context } from 'hono'
import { invalidRequest } from '../core/errors.js'

/** The form that a page sent, split into what is for the API and what speaks only to the routes here. */
export async function formOf(c: Context, names: readonly string[], own: readonly string[] = []) {
  const sent = new URLSearchParams(c.req.method === 'GET' ? c.req.url.split('?')[1] : await c.req.text())
  const params = new URLSearchParams()
  for (const [path, value] of sent) {
    const name = path.split('[')[0] ?? ''
    if (names.includes(name)) params.append(path, value)
    else if (!own.includes(name)) {
      throw invalidRequest(`Received unknown parameter: ${path}`, { code: 'parameter_unknown', param: path })
    }
  }
  return { params, sent: (name: string) => sent.get(name) ?? '' }
}
