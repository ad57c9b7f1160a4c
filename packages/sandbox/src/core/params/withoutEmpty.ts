import type { ParamFields, ParamType } from './fields.js'

type Params = Readonly<Record<string, unknown>>

/**
 * Checked parameters without the empty values that the API gives no meaning. In what is being created they unset what was never
 * set; in what is there they unset texts and numbers, but not a hash that is always there.
 */
export function withoutEmpty(params: Params, fields: ParamFields, creating: boolean): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(params)) {
    const field = fields[key]
    if (value === '' && field && !field.emptyable && (creating || field.type.kind === 'object')) continue
    kept[key] = field ? inside(value, field.type, creating) : value
  }
  return kept
}

function inside(value: unknown, type: ParamType, creating: boolean): unknown {
  if (type.kind === 'union') {
    const member = type.of.find((one) => fits(value, one))
    return member ? inside(value, member, creating) : value
  }
  if (type.kind === 'array' && Array.isArray(value)) return value.map((item) => inside(item, type.of, creating))
  return type.kind === 'object' && isHash(value) ? withoutEmpty(value, type.fields, creating) : value
}

function fits(value: unknown, type: ParamType): boolean {
  if (type.kind === 'array') return Array.isArray(value)
  if (type.kind !== 'object' || !isHash(value)) return false
  return Object.keys(value).every((key) => Object.hasOwn(type.fields, key))
}

const isHash = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
