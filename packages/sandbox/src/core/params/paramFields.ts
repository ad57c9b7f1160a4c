import { typeLines, typeNames } from '../data/paramTable.js'
import type { ParamTypes } from '../data/paramTypes.js'
import type { ParamField, ParamFields, ParamType } from './fields.js'

type Line =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'decimal'
  | 'any'
  | { enum: (string | number)[] }
  | { array: number }
  | { map: number }
  | { union: number[] }
  | { object: Record<string, number> }

const lines = typeLines.trim().split('\n')
const positions = new Map(
  typeNames
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', position = ''] = line.split(' ')
      return [name, Number(position)]
    }),
)
const decoded = new Map<number, ParamType>()

/** The fields of one of the SDK's parameter types, decoded when a route first needs them. */
export function paramFields(name: keyof ParamTypes): ParamFields {
  const position = positions.get(name)
  const type = position === undefined ? undefined : typeAt(position)
  if (type?.kind !== 'object') throw new Error(`The parameter table has no type ${name}: run the generator again.`)
  return type.fields
}

function typeAt(position: number): ParamType {
  const known = decoded.get(position)
  if (known) return known
  const type = decode(JSON.parse(lines[position] ?? '"any"'))
  decoded.set(position, type)
  return type
}

function decode(line: Line): ParamType {
  if (typeof line === 'string') return { kind: line }
  if ('enum' in line) return { kind: 'enum', values: line.enum }
  if ('array' in line) return { kind: 'array', of: typeAt(line.array) }
  if ('map' in line) return { kind: 'map', of: typeAt(line.map) }
  if ('union' in line) return { kind: 'union', of: line.union.map(typeAt) }
  return { kind: 'object', fields: Object.fromEntries(Object.entries(line.object).map(decodeField)) }
}

function decodeField([key, position]: [string, number]): [string, ParamField] {
  const name = key.replace(/[!?]+$/, '')
  const flags = key.slice(name.length)
  const type = name === 'payment_method_data' ? withStripeBalance(typeAt(position)) : typeAt(position)
  return [name, { type, required: flags.includes('!'), emptyable: flags.includes('?') }]
}

/** A kind of payment method that the API takes and the SDK does not list: its type is open. */
function withStripeBalance(data: ParamType): ParamType {
  const kind = data.kind === 'object' ? data.fields.type : undefined
  if (data.kind !== 'object' || kind?.type.kind !== 'enum') return data
  const type = { ...kind, type: { ...kind.type, values: [...kind.type.values, 'stripe_balance'] } }
  return { ...data, fields: { ...data.fields, type } }
}
