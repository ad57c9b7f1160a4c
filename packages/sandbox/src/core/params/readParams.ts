import type { HonoRequest } from 'hono'
import { badParameter } from '../errors.js'
import { parseForm } from './parseForm.js'

/** The parameters of a request as they came in: query and form for v1, query and JSON for v2. */
export async function readParams(request: HonoRequest): Promise<unknown> {
  const query = parseForm(new URL(request.url).search)
  if (request.method === 'GET') return query
  const text = await request.text()
  const type = request.header('content-type') ?? ''
  if (request.path.startsWith('/v2/')) return { ...query, ...jsonHash(text) }
  if (text !== '' && /json|xml/.test(type)) {
    throw badParameter(
      `Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have questions, we can help at https://support.stripe.com/.`,
      {},
    )
  }
  return { ...query, ...parseForm(text) }
}

function jsonHash(text: string): object {
  if (text === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw badParameter('The request body is not valid JSON.', { code: 'invalid_json' })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badParameter('The request body must be a JSON object.', { code: 'invalid_json' })
  }
  return parsed
}
