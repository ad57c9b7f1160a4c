import type { Collection, Range, Storable } from '../core/collection.js'
import type { Context } from '../core/context.js'
import { badParameter } from '../core/errors.js'
import type { Where } from '../core/indexes.js'
import type { ParamField } from '../core/params/fields.js'

export interface PageParams {
  limit?: number
  /** From the address of a page; the SDK never sends it by itself. */
  page?: string
}

/** The parameter that addresses of further pages carry, which the SDK's types do not declare. */
export const pageField: { page: ParamField } = { page: { type: { kind: 'string' } } }

interface Page<Shown> {
  data: Shown[]
  next_page_url: string | null
  previous_page_url: string | null
}

interface Selection<T> {
  where?: Where
  created?: Range | undefined
  matches?: (object: T) => boolean
}

/** A page of a list in version 2, newest first: further pages have addresses, which repeat what was asked for. */
export function pageOf<T extends Storable, Shown>(
  ctx: Context<PageParams>,
  collection: Collection<T>,
  show: (object: T) => Shown,
  selection: Selection<T> = {},
): Page<Shown> {
  const { limit, page } = ctx.params
  const [direction, id] = page === undefined ? [] : cursorOf(page)
  const found = collection.list({
    ...selection,
    limit,
    ...(direction === 'before' ? { endingBefore: id } : { startingAfter: id }),
  })
  if (!found) throw noSuchPage()
  const { data, has_more: more } = found
  const urlOf = (where: 'after' | 'before', object: T | undefined) => object && addressOf(ctx, `${where} ${object.id}`)
  const [hasNext, hasPrevious] = direction === 'before' ? [true, more] : [more, direction === 'after']
  return {
    data: data.map(show),
    next_page_url: (hasNext && urlOf('after', data.at(-1))) || null,
    previous_page_url: (hasPrevious && urlOf('before', data[0])) || null,
  }
}

function cursorOf(page: string): string[] {
  const cursor = Buffer.from(page, 'base64url').toString('utf8').split(' ')
  if (cursor.length === 2 && (cursor[0] === 'after' || cursor[0] === 'before')) return cursor
  throw noSuchPage()
}

const noSuchPage = () => badParameter('Invalid page: use the addresses that the list gave.', { param: 'page' })

function addressOf({ params, url }: Context<PageParams>, cursor: string): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(params)) {
    if (key !== 'page') for (const [name, text] of flat(key, value)) query.append(name, text)
  }
  query.append('page', Buffer.from(cursor).toString('base64url'))
  return `${url}?${query}`
}

function flat(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(`${name}[${key}]`, inner))
}
