import { pathFields, type RouteDefinition } from '@connect-kit/contract'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import { fromZodError } from '../errors/fromZodError.js'
import { RouteError } from '../errors/RouteError.js'
import { readJsonBody } from './readJsonBody.js'

/**
 * Path fields from the path, the rest from the query (GET, DELETE) or the JSON body (POST), checked against the route's schema.
 * A field is read in its own place only: a path field in the body or query is an unknown field.
 */
export async function parseRequest<Fields>(
  route: Pick<RouteDefinition, 'method' | 'path'>,
  schema: z.ZodType<Fields>,
  request: Request,
  response: Response,
): Promise<Fields> {
  const inPath = pathFields(route.path)
  const query = queryOf(request)
  const isPost = route.method === 'POST'
  const [strayed] = isPost ? Object.keys(query) : []
  if (strayed !== undefined) throw unknown(strayed)
  const fields = isPost ? await readJsonBody(request, response) : query
  const misplaced = inPath.find((field) => Object.hasOwn(fields, field))
  if (misplaced !== undefined) throw unknown(misplaced)

  const input = { ...fields, ...Object.fromEntries(inPath.map((field) => [field, request.params[field]])) }
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw fromZodError(parsed.error, input)
  return parsed.data
}

const unknown = (param: string) =>
  new RouteError('invalid_request_error', { code: 'parameter_unknown', param: param.slice(0, 300) })

/** Read here, not by Express: the host chooses how its application parses queries. A field given twice is a list. */
function queryOf(request: Request): Record<string, string | string[]> {
  const start = request.originalUrl.indexOf('?')
  const search = new URLSearchParams(start === -1 ? '' : request.originalUrl.slice(start + 1))
  return Object.fromEntries(
    [...new Set(search.keys())].map((key) => {
      const values = search.getAll(key)
      return [key, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}
