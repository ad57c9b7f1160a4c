import { frozen } from './frozen.js'
import { type Indexes, indexesOf, type Where } from './indexes.js'
import { addInOrder, type Placed, positionFrom, removeFrom } from './orderedList.js'

/** */
export interface Storable {
  id: string
  created: number
}

/** Moments, as a `created` filter gives them: `gt` and `lt` leave the moment itself out. */
export interface Range {
  gt?: number
  gte?: number
  lt?: number
  lte?: number
}

interface Selection<T> {
  /** Nothing but these. */
  among?: ReadonlySet<string> | undefined
  /** Found through an index where the collection has one; an undefined member asks for nothing. */
  where?: Where | undefined
  created?: Range | number | undefined
  /** Tried on what is left, object by object: for what no index can tell. */
  matches?: ((object: T) => boolean) | undefined
}

interface ListRequest<T> extends Selection<T> {
  limit?: number | undefined
  startingAfter?: string | undefined
  endingBefore?: string | undefined
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
  /** All that fit, newest first, beginning after the object that `after` names; nothing when there is no such object. */
  walk(selection?: Selection<T> & { after?: string | undefined }): IterableIterator<T>
  /** All of them, newest first. */
  [Symbol.iterator](): IterableIterator<T>
  readonly size: number
  /** Whether what it can be found by was declared. */
  readonly indexed: boolean
  /** Declares it late, where somebody who needs no index came first. */
  index(declared: Indexes<T>): void
}

interface Entry<T> extends Placed {
  object: T
}

/**
 * Kept in one array, oldest first, and in one more for each value of each index: inserting is an append, a cursor or a moment
 * is a binary search, a page is a short walk.
 */
export function createCollection<T extends Storable>(declared?: Indexes<T>): Collection<T> {
  const byId = new Map<string, Entry<T>>()
  const all: Entry<T>[] = []
  let indexes = indexesOf<T, Entry<T>>(declared ?? {})
  let indexed = declared !== undefined
  let order = 0

  const only = (ids: ReadonlySet<string>) => {
    const list: Entry<T>[] = []
    for (const id of ids) {
      const entry = byId.get(id)
      if (entry) addInOrder(list, entry)
    }
    return list
  }

  function* walked(selection: Selection<T>, cursor: Entry<T> | undefined, step: 1 | -1): IterableIterator<T> {
    const { among, where = {}, created, matches } = selection
    const { list, rest } = (among ? undefined : indexes.find(where)) ?? {
      list: among ? only(among) : all,
      rest: indexes.filter(where),
    }
    const { from, to } = momentsOf(created)
    const at = cursor ? positionFrom(list, cursor.created, cursor.order) : undefined
    const skipped = list[at ?? -1] === cursor ? 1 : 0
    const oldest = Math.max(positionFrom(list, from), step === 1 && at !== undefined ? at + skipped : 0)
    const newest = Math.min(positionFrom(list, to), step === -1 && at !== undefined ? at : list.length) - 1
    for (let i = step === 1 ? oldest : newest; i >= oldest && i <= newest; i += step) {
      const object = list[i]?.object
      if (object && rest(object) && (!matches || matches(object))) yield object
    }
  }

  return {
    get: (id) => byId.get(id)?.object,
    insert(object) {
      const entry = { object: frozen(object), created: object.created, order: order++ }
      byId.set(object.id, entry)
      addInOrder(all, entry)
      indexes.add(entry)
      return entry.object
    },
    update(id, changes) {
      const entry = byId.get(id)
      if (!entry) throw new Error(`The sandbox holds no object ${id} to update.`)
      const before = entry.object
      entry.object = frozen({ ...before, ...changes })
      indexes.move(entry, before)
      return entry.object
    },
    remove(id) {
      const entry = byId.get(id)
      if (!entry) return
      removeFrom(all, entry)
      indexes.remove(entry)
      byId.delete(id)
    },
    list({ limit = 10, startingAfter, endingBefore, ...selection }) {
      const named = startingAfter ?? endingBefore
      const cursor = named === undefined ? undefined : byId.get(named)
      if (named !== undefined && !cursor) return undefined
      const backwards = startingAfter === undefined && endingBefore !== undefined
      const data: T[] = []
      let hasMore = false
      for (const object of walked(selection, cursor, backwards ? 1 : -1)) {
        hasMore = data.length === limit
        if (hasMore) break
        data.push(object)
      }
      return { data: backwards ? data.reverse() : data, has_more: hasMore }
    },
    walk({ after, ...selection } = {}) {
      const cursor = after === undefined ? undefined : byId.get(after)
      return after !== undefined && !cursor ? [].values() : walked(selection, cursor, -1)
    },
    [Symbol.iterator]: () => walked({}, undefined, -1),
    get size() {
      return all.length
    },
    get indexed() {
      return indexed
    },
    index(late) {
      indexed = true
      indexes = indexesOf(late)
      for (const entry of all) indexes.add(entry)
    },
  }
}

/** From this moment on, and before that one. */
function momentsOf(range: Range | number | undefined): { from: number; to: number } {
  if (typeof range === 'number') return { from: range, to: range + 1 }
  const { gt = Number.NEGATIVE_INFINITY, gte = gt, lt = Number.POSITIVE_INFINITY, lte = lt } = range ?? {}
  return { from: Math.max(gt + 1, gte), to: Math.min(lt, lte + 1) }
}
