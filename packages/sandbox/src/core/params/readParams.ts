import type { ApiRequest } from '../apiRequest.js'
import { badParameter } from '../errors.js'
import { parseForm } from './parseForm.js'
import { parseMultipart } from './parseMultipart.js'

/** The parameters of a request as they came in: query and form for v1, query and JSON for v2. */
export function readParams({ method, path, query: search, headers, body }: ApiRequest): unknown {
  const query = parseForm(search)
  if (method === 'GET') return query
  const type = headers['content-type'] ?? ''
  if (typeof body !== 'string') return { ...query, ...parseMultipart(body, type) }
  if (path.startsWith('/v2/')) return { ...query, ...jsonHash(body) }
  if (body !== '' && /json|xml/.test(type)) {
    throw badParameter(
      `Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have questions, we can help at https://support.stripe.com/.`,
      {},
    )
  }
  return { ...query, ...parseForm(body) }
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
