import { type ApiError, invalidRequest } from '../core/errors.js'

export type Operator = ':' | '~' | '>' | '<' | '>=' | '<='

export interface Clause {
  field: string
  /** Of `metadata["key"]`. */
  key: string | null
  operator: Operator
  /** Null is the word without quotes: whether there is a value at all. */
  value: string | null
  quoted: boolean
  negated: boolean
}

export interface Query {
  clauses: readonly Clause[]
  combined: 'AND' | 'OR'
}

const mostClauses = 10

/** `-status:"active" AND metadata["k"]:"v" amount>1000`: Stripe's language. Clauses side by side are both meant. */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = []
  const words = new Set<'AND' | 'OR'>()
  let rest = text.trim()
  while (rest !== '') {
    if (clauses.length > 0) {
      const [matched, word] = /^(AND|OR)\s+/i.exec(rest) ?? []
      if (matched !== undefined) rest = rest.slice(matched.length)
      words.add(word?.toUpperCase() === 'OR' ? 'OR' : 'AND')
    }
    const { clause, length } = readClause(rest)
    clauses.push(clause)
    const after = rest.slice(length)
    if (after !== '' && !/^\s/.test(after)) throw unreadable()
    rest = after.trimStart()
  }
  if (clauses.length === 0) throw unreadable()
  if (words.size > 1) {
    throw invalidRequest('You cannot combine AND and OR in the same search query.', { param: 'query' })
  }
  if (clauses.length > mostClauses) {
    throw invalidRequest(`A search query can have up to ${mostClauses} clauses.`, { param: 'query' })
  }
  return { clauses, combined: words.has('OR') ? 'OR' : 'AND' }
}

const shape =
  /^(-)?([a-z_][\w.]*)(?:\[\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*\])?\s*(:|~|>=|<=|>|<|=)\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'()]+))/i

function readClause(text: string): { clause: Clause; length: number } {
  const matched = shape.exec(text)
  if (!matched) throw unreadable()
  const [all, minus, field = '', key1, key2, operator = ':', value1, value2, bare] = matched
  const text_ = value1 ?? value2
  const key = key1 ?? key2
  return {
    length: all.length,
    clause: {
      field,
      key: key === undefined ? null : unescaped(key),
      operator: operatorOf(operator),
      value: text_ === undefined ? (bare?.toLowerCase() === 'null' ? null : (bare ?? '')) : unescaped(text_),
      quoted: text_ !== undefined,
      negated: minus === '-',
    },
  }
}

const operators: readonly Operator[] = [':', '~', '>', '<', '>=', '<=']

const operatorOf = (text: string): Operator => operators.find((known) => known === text) ?? ':'

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1')

const unreadable = (): ApiError =>
  invalidRequest(
    'We were unable to parse your search query. Try using the format `metadata["key"]:"value"` to query for metadata or `field:"value"` to query for other fields.',
    { param: 'query' },
  )
