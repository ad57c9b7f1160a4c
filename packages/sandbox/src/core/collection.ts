import { frozen } from './frozen.js'

/** */
export interface Storable {
  id: string
  created: number
}

interface ListRequest<T> {
  limit?: number | undefined
  startingAfter?: string | undefined
  endingBefore?: string | undefined
  matches?: ((object: T) => boolean) | undefined
}

/**
 * Stripe-shaped objects of one kind in one account. What is stored is deeply frozen: a change goes through `update`,
 * which replaces the object, so an event's snapshot stays what it was.
 */
export interface Collection<T extends Storable> {
  get(id: string): T | undefined
  insert(object: T): T
  /** Replaces the named top-level keys. Throws when there is no such object: look it up first. */
  update(id: string, changes: Partial<T>): T
  remove(id: string): void
  /** One page, newest first. Undefined when the cursor names no object of this collection. */
  list(request: ListRequest<T>): { data: T[]; has_more: boolean } | undefined
  /** All of them, newest first. */
  [Symbol.iterator](): IterableIterator<T>
  readonly size: number
}

interface Entry<T> {
  object: T
  order: number
}

/** Kept in one array, oldest first: inserting is an append, a cursor is a binary search, a page is a short walk. */
export function createCollection<T extends Storable>(): Collection<T> {
  const byId = new Map<string, Entry<T>>()
  const sorted: Entry<T>[] = []
  let order = 0

  const positionOf = (entry: Entry<T>) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = sorted[middle]
      if (other && (other.object.created - entry.object.created || other.order - entry.order) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  const walk = function* (from: number, step: 1 | -1) {
    for (let i = from; i >= 0 && i < sorted.length; i += step) {
      const entry = sorted[i]
      if (entry) yield entry.object
    }
  }

  return {
    get: (id) => byId.get(id)?.object,
    insert(object) {
      const entry = { object: frozen(object), order: order++ }
      byId.set(object.id, entry)
      sorted.splice(positionOf(entry), 0, entry)
      return entry.object
    },
    update(id, changes) {
      const entry = byId.get(id)
      if (!entry) throw new Error(`The sandbox holds no object ${id} to update.`)
      entry.object = frozen({ ...entry.object, ...changes })
      return entry.object
    },
    remove(id) {
      const entry = byId.get(id)
      if (!entry) return
      sorted.splice(positionOf(entry), 1)
      byId.delete(id)
    },
    list({ limit = 10, startingAfter, endingBefore, matches = () => true }) {
      const cursor = startingAfter ?? endingBefore
      const entry = cursor === undefined ? undefined : byId.get(cursor)
      if (cursor !== undefined && !entry) return undefined
      const backwards = startingAfter === undefined && endingBefore !== undefined
      const step = backwards ? 1 : -1
      const from = entry ? positionOf(entry) + step : sorted.length - 1
      const data: T[] = []
      for (const object of walk(from, step)) {
        if (!matches(object)) continue
        if (data.length === limit) return { data: backwards ? data.reverse() : data, has_more: true }
        data.push(object)
      }
      return { data: backwards ? data.reverse() : data, has_more: false }
    },
    [Symbol.iterator]: () => walk(sorted.length - 1, -1),
    get size() {
      return sorted.length
    },
  }
}
