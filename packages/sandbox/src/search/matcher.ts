import { type ApiError, invalidRequest } from '../core/errors.js'
import { metadataKey } from '../core/metadata.js'
import type { FieldKind, SearchField, SearchTable } from './fields.js'
import type { Clause, Query } from './parseQuery.js'

type Test<T> = (object: T) => boolean

export interface Plan<T> {
  matches: Test<T>
  /** What the collection's indexes can find: only clauses that every result fulfils. */
  where: Record<string, string>
  created: { gt?: number; gte?: number; lt?: number; lte?: number }
}

/** A query made ready to be tried on objects. Whatever is wrong with it is refused here. */
export function planOf<T>({ clauses, combined }: Query, table: SearchTable<T>): Plan<T> {
  const tests = clauses.map((clause) => testOf(clause, table))
  const plan: Plan<T> = {
    matches: (object) => (combined === 'OR' ? tests.some((test) => test(object)) : tests.every((test) => test(object))),
    where: {},
    created: {},
  }
  if (combined === 'OR') return plan
  for (const { field, key, negated, operator, value } of clauses) {
    const declared = Object.hasOwn(table.fields, field) ? table.fields[field] : undefined
    if (negated || value === null) continue
    if (key !== null && operator === ':') plan.where.metadata = metadataKey(key, value)
    if (declared?.index !== undefined && operator === ':') {
      plan.where[declared.index] = declared.kind === 'string' ? value.toLowerCase() : value
    }
    const bound = bounds[operator]
    if (field === 'created' && declared?.kind === 'numeric') {
      if (bound) plan.created[bound] = Number(value)
      else if (operator === ':') Object.assign(plan.created, { gte: Number(value), lte: Number(value) })
    }
  }
  return plan
}

const bounds: Partial<Record<Clause['operator'], 'gt' | 'gte' | 'lt' | 'lte'>> = {
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
}

function testOf<T>(clause: Clause, table: SearchTable<T>): Test<T> {
  const test = positive(clause, table)
  return clause.negated ? (object) => !test(object) : test
}

function positive<T>(clause: Clause, table: SearchTable<T>): Test<T> {
  const { field, key, operator, value } = clause
  if (field === 'metadata') return metadataTest(clause, table)
  const declared = key === null && Object.hasOwn(table.fields, field) ? table.fields[field] : undefined
  if (!declared) throw unsupportedField(field, table.resource)
  const { of } = declared
  if (value === null) {
    if (operator !== ':') throw unsupportedOperator(clause)
    return (object) => isAbsent(of(object))
  }
  return valueTest(clause, value, declared)
}

function metadataTest<T>(clause: Clause, { metadata }: SearchTable<T>): Test<T> {
  const { key, operator, value } = clause
  if (key === null) throw unreadableMetadata()
  const of = (object: T): string | undefined => {
    const held = metadata(object)
    return Object.hasOwn(held, key) ? held[key] : undefined
  }
  if (value === null && operator === ':') return (object) => of(object) === undefined
  if (value === null) throw unsupportedOperator(clause)
  return valueTest(clause, value, { kind: 'string', of })
}

function valueTest<T>(clause: Clause, value: string, { kind, of }: SearchField<T>): Test<T> {
  const { operator } = clause
  if (!allowed[kind].includes(operator)) throw unsupportedOperator(clause)
  if (kind === 'numeric') return numericTest(clause, value, of)
  if (kind === 'boolean') {
    if (value !== 'true' && value !== 'false') throw badValue(clause)
    return (object) => String(of(object)) === value
  }
  if (operator === '~') {
    if (value.length < 3) {
      throw invalidRequest('The substring of a search must have at least 3 characters.', { param: 'query' })
    }
    const part = value.toLowerCase()
    return (object) =>
      String(of(object) ?? '')
        .toLowerCase()
        .includes(part)
  }
  if (kind === 'token') return (object) => of(object) === value
  const whole = value.toLowerCase()
  return (object) => {
    const held = of(object)
    return !isAbsent(held) && String(held).toLowerCase() === whole
  }
}

const allowed: Record<FieldKind, readonly Clause['operator'][]> = {
  token: [':'],
  string: [':', '~'],
  numeric: [':', '>', '<', '>=', '<='],
  boolean: [':'],
}

function numericTest<T>(clause: Clause, value: string, of: SearchField<T>['of']): Test<T> {
  const asked = Number(value)
  if (value.trim() === '' || !Number.isFinite(asked)) throw badValue(clause)
  const compare: Record<string, (held: number) => boolean> = {
    ':': (held) => held === asked,
    '>': (held) => held > asked,
    '<': (held) => held < asked,
    '>=': (held) => held >= asked,
    '<=': (held) => held <= asked,
  }
  const test = compare[clause.operator]
  return (object) => {
    const held = of(object)
    return typeof held === 'number' && (test?.(held) ?? false)
  }
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined || value === ''

const refuse = (message: string): ApiError => invalidRequest(message, { param: 'query' })

const unsupportedField = (field: string, resource: string) =>
  refuse(
    `Field \`${field}\` is an unsupported search field for resource \`${resource}\`. See http://stripe.com/docs/search#query-fields-for-${resource.replaceAll('_', '-')} for a list of supported fields.`,
  )

const unsupportedOperator = ({ field, operator }: Clause) =>
  refuse(`The operator \`${operator}\` is not supported for the search field \`${field}\`.`)

const badValue = ({ field, value }: Clause) =>
  refuse(`The value \`${value}\` is not valid for the search field \`${field}\`.`)

const unreadableMetadata = () => refuse('Metadata is searched by key: use the format `metadata["key"]:"value"`.')
