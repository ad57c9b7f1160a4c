import type { z } from 'zod'
import { RouteError } from './RouteError.js'

/** The first thing wrong with a request, with the field named as Stripe names nested fields: `components[payouts][enabled]`. */
export function fromZodError(error: z.ZodError, input: unknown): RouteError {
  const [issue] = error.issues
  const path = issue?.path ?? []
  if (issue?.code === 'unrecognized_keys') return refused('parameter_unknown', [...path, ...issue.keys.slice(0, 1)])
  if (path.length > 0 && valueAt(input, path) === undefined) return refused('parameter_missing', path)
  return refused('parameter_invalid', path)
}

function refused(code: string, path: PropertyKey[]): RouteError {
  const [first, ...rest] = path.map((key) => String(key).slice(0, 100))
  const param = first === undefined ? undefined : [first, ...rest.map((key) => `[${key}]`)].join('').slice(0, 300)
  return new RouteError('invalid_request_error', { code, param })
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )
}
