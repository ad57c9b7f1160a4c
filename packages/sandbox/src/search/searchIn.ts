import type Stripe from 'stripe'
import type { Collection, Storable } from '../core/collection.js'
import type { Context } from '../core/context.js'
import { invalidRequest } from '../core/errors.js'
import type { SearchTable } from './fields.js'
import { planOf } from './matcher.js'
import { parseQuery } from './parseQuery.js'

interface SearchParams {
  query: string
  limit?: number
  page?: string
  expand?: string[]
}

interface SearchResult<T> extends Omit<Stripe.ApiSearchResult<T>, 'next_page'> {
  next_page: string | null
}

/**
 * What matches, newest first. A page token names the last object of the page before it: the next page begins there, and what
 * was passed is not looked at again.
 */
export function searchIn<T extends Storable>(
  ctx: Context<SearchParams>,
  objects: Collection<T>,
  table: SearchTable<T>,
): SearchResult<T> {
  const { limit = 10, page, query } = ctx.params
  const { created, matches, where } = planOf(parseQuery(query), table)
  const after = page === undefined ? undefined : decode(page, query)
  if (after !== undefined && !objects.get(after)) throw unknownPage()

  const data: T[] = []
  let hasMore = false
  for (const object of objects.walk({ where, created, matches, after })) {
    hasMore = data.length === limit
    if (hasMore) break
    data.push(object)
  }
  const last = data.at(-1)
  const counted = ctx.params.expand?.includes('total_count') ?? false
  return {
    object: 'search_result',
    data,
    has_more: hasMore,
    next_page: hasMore && last ? encode(last.id, query) : null,
    url: ctx.url,
    ...(counted ? { total_count: [...objects.walk({ where, created, matches })].length } : {}),
  }
}

/** The token belongs to its query: with another one it would begin in the middle of nowhere. */
const encode = (id: string, query: string): string =>
  Buffer.from(JSON.stringify([id, checksum(query)])).toString('base64url')

function decode(page: string, query: string): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(page, 'base64url').toString('utf8'))
  } catch {
    throw unknownPage()
  }
  if (!Array.isArray(parsed) || typeof parsed[0] !== 'string' || parsed[1] !== checksum(query)) throw unknownPage()
  return parsed[0]
}

function checksum(text: string): number {
  let sum = 0
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647
  return sum
}

const unknownPage = () =>
  invalidRequest('The page token is invalid, or does not belong to this query.', { param: 'page' })
