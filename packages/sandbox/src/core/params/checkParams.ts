import { badParameter, emptyParameter } from '../errors.js'
import { checkKnownField } from './checkKnownField.js'
import type { ParamFields, ParamType } from './fields.js'

/**
 * Parameters as they came in, a form's or a JSON body's, to what the type promises: text turned into numbers and booleans, all
 * refusals worded as Stripe words them. Unknown parameters are refused first, then missing ones, then bad values.
 */
export function checkParams(raw: unknown, fields: ParamFields): Record<string, unknown> {
  const type: ParamType = { kind: 'object', fields }
  const unknown = [...unknownIn(raw, type, '')].map(shortened)
  if (unknown.length > 0) {
    const plural = unknown.length > 1 ? 's' : ''
    throw badParameter(`Received unknown parameter${plural}: ${unknown.join(', ')}`, {
      code: 'parameter_unknown',
      param: unknown[0],
    })
  }
  for (const param of missingIn(raw, type, '')) {
    throw badParameter(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  }
  const checked = coerced(raw, type, '', '')
  return isHash(checked) ? checked : {}
}

/** A name that no parameter could have is not told back in full. */
const shortened = (name: string) => (name.length > 500 ? `${name.slice(0, 500)}…` : name)

const isHash = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const within = (path: string, key: string | number) => (path === '' ? String(key) : `${path}[${key}]`)

function* unknownIn(raw: unknown, declared: ParamType, path: string): Generator<string> {
  const type = memberFor(raw, declared)
  if (type.kind === 'object' && isHash(raw)) {
    for (const [key, value] of Object.entries(raw)) {
      const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined
      if (field) yield* unknownIn(value, field.type, within(path, key))
      else yield within(path, key)
    }
  }
  const items = type.kind === 'array' ? itemsOf(raw) : undefined
  if (type.kind === 'array' && items) {
    for (const [index, item] of items.entries()) yield* unknownIn(item, type.of, within(path, index))
  }
}

function* missingIn(raw: unknown, declared: ParamType, path: string): Generator<string> {
  const type = memberFor(raw, declared)
  if (type.kind === 'object' && isHash(raw)) {
    for (const [key, field] of Object.entries(type.fields)) {
      const value = Object.hasOwn(raw, key) ? raw[key] : undefined
      if (value !== undefined) yield* missingIn(value, field.type, within(path, key))
      else if (field.required) yield within(path, key)
    }
  }
  const items = type.kind === 'array' ? itemsOf(raw) : undefined
  if (type.kind === 'array' && items) {
    for (const [index, item] of items.entries()) yield* missingIn(item, type.of, within(path, index))
  }
}

/** A form writes an array as a hash with indices. */
function itemsOf(raw: unknown): unknown[] | undefined {
  if (Array.isArray(raw)) return raw
  if (!isHash(raw) || !Object.keys(raw).every((key) => /^\d+$/.test(key))) return undefined
  return Object.entries(raw)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item)
}

/** Which member of a union a value is meant for: by its shape, and among objects by the keys that fit. */
function memberFor(raw: unknown, type: ParamType): ParamType {
  if (type.kind !== 'union') return type
  const fitting = type.of.filter((member) =>
    isHash(raw)
      ? member.kind === 'object' || member.kind === 'map' || (member.kind === 'array' && itemsOf(raw))
      : Array.isArray(raw)
        ? member.kind === 'array'
        : member.kind !== 'object' && member.kind !== 'map' && member.kind !== 'array',
  )
  const ranked = fitting
    .map((member) => ({ member, misfits: misfits(raw, member) }))
    .sort((a, b) => a.misfits - b.misfits)
  return ranked[0]?.member ?? type.of[0] ?? { kind: 'any' }
}

function misfits(raw: unknown, member: ParamType): number {
  if (member.kind === 'object' && isHash(raw)) {
    return Object.entries(raw).reduce((count, [key, value]) => {
      const field = Object.hasOwn(member.fields, key) ? member.fields[key] : undefined
      const contradicts = field?.type.kind === 'enum' && typeof value === 'string' && !field.type.values.includes(value)
      return count + (field && !contradicts ? 0 : 1)
    }, 0)
  }
  if (member.kind === 'enum') return member.values.some((value) => value === raw) ? 0 : 2
  if (member.kind === 'boolean') return raw === 'true' || raw === 'false' || typeof raw === 'boolean' ? 0 : 1
  if (member.kind === 'integer' || member.kind === 'number') return /^-?\d/.test(String(raw)) ? 0 : 1
  return 1
}

function coerced(raw: unknown, declared: ParamType, path: string, name: string): unknown {
  const type = memberFor(raw, declared)
  switch (type.kind) {
    case 'any':
      return raw
    case 'string':
    case 'decimal':
      return checkKnownField(name, textOf(raw, path), path)
    case 'integer':
      return checkKnownField(name, integerOf(raw, path), path)
    case 'number': {
      const value = typeof raw === 'number' ? raw : Number(textOf(raw, path))
      if (!Number.isFinite(value)) throw badParameter(`Invalid decimal: ${String(raw)}`, { param: path })
      return value
    }
    case 'boolean':
      if (raw === true || raw === 'true') return true
      if (raw === false || raw === 'false') return false
      throw badParameter(`Invalid boolean: ${textOf(raw, path)}`, { param: path })
    case 'enum': {
      const text = typeof raw === 'object' ? undefined : String(raw)
      const value = type.values.find((allowed) => String(allowed) === text)
      if (value === undefined) throw badEnum(type.values, path)
      return value
    }
    case 'array': {
      const items = itemsOf(raw)
      if (!items) throw badParameter('Invalid array', { param: path })
      return items.map((item, index) => coerced(item, type.of, within(path, index), name))
    }
    case 'map': {
      if (!isHash(raw)) throw badParameter('Invalid object', { param: path })
      const entries = Object.entries(raw).map(([key, item]) => [
        key,
        item === null || (item === '' && unsetsEntry(type.of)) ? '' : coerced(item, type.of, within(path, key), key),
      ])
      return checkKnownField(name, Object.fromEntries(entries), path)
    }
    case 'object':
      return objectOf(raw, type.fields, path)
    default:
      return raw
  }
}

function objectOf(raw: unknown, fields: ParamFields, path: string): Record<string, unknown> {
  if (!isHash(raw)) throw badParameter('Invalid object', { param: path })
  const checked: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    const field = fields[key]
    if (!field) continue
    const at = within(path, key)
    if (value === null && field.type.kind === 'array' && !field.required) {
      // Only JSON has null: a list that it unsets is one with nothing in it.
      checked[key] = []
    } else if (value === '' || value === null) {
      if (!field.emptyable && (field.required || !canBeUnset(field.type))) throw emptyParameter(at)
      checked[key] = ''
    } else checked[key] = coerced(value, field.type, at, key)
  }
  return checked
}

/** One number of many is taken away by an empty value: `minimum_balance_by_currency[jpy]=`. */
const unsetsEntry = ({ kind }: ParamType) => kind === 'integer' || kind === 'number'

/** Text, numbers and hashes can be unset by an empty value; a choice cannot. */
function canBeUnset(type: ParamType): boolean {
  if (type.kind === 'union') return type.of.some(canBeUnset)
  return type.kind === 'string' || type.kind === 'decimal' || type.kind === 'object' || type.kind === 'map'
}

function integerOf(raw: unknown, path: string): number {
  const text = typeof raw === 'number' ? String(raw) : textOf(raw, path)
  const value = Number(text)
  if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw badParameter(`Invalid integer: ${text}`, { code: 'parameter_invalid_integer', param: path })
  }
  return value
}

function textOf(raw: unknown, path: string): string {
  if (typeof raw === 'string') return raw
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  throw badParameter(`Invalid string: ${JSON.stringify(raw)}`, { param: path })
}

function badEnum(values: readonly (string | number)[], param: string) {
  const names = values.map(String)
  const last = names.at(-1)
  const choice = names.length > 1 ? `one of ${names.slice(0, -1).join(', ')}, or ${last}` : last
  const name = param.match(/([^[\]]+)\]?$/)?.[1] ?? param
  return badParameter(`Invalid ${name}: must be ${choice}`, { param })
}
