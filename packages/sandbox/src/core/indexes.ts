import { addInOrder, type Placed, removeFrom } from './orderedList.js'

type Key = string | number | boolean | { readonly id: string } | null | undefined

/**
 * What the objects of a collection can be found by. `true` stands for the member of that name, whether it holds an id or the
 * object itself; a function is for what lies deeper, and may give several keys: `{ customer: true, subscription: (invoice) => … }`.
 */
export type Indexes<T> = Readonly<Record<string, true | ((object: T) => Key | readonly Key[])>>

/** The values asked for, by index or by member; an undefined one asks for nothing. */
export type Where = Readonly<Record<string, string | number | boolean | undefined>>

interface Held<T> extends Placed {
  object: T
}

export interface IndexSet<T, E extends Placed> {
  add(entry: E): void
  remove(entry: E): void
  /** After the entry's object was replaced. */
  move(entry: E, before: T): void
  /** The shortest list that holds all that fit, and what is left to be tried on each; undefined where no index helps. */
  find(where: Where): { list: readonly E[]; rest: (object: T) => boolean } | undefined
  /** What has to be tried on each object where no index helps. */
  filter(where: Where, except?: string): (object: T) => boolean
}

export function indexesOf<T extends object, E extends Held<T>>(declared: Indexes<T>): IndexSet<T, E> {
  const byName = Object.entries(declared).map(([name]) => ({ name, lists: new Map<string, E[]>() }))

  const keysOf = (object: T, name: string): string[] => {
    const index = Object.hasOwn(declared, name) ? declared[name] : true
    const found: unknown = typeof index === 'function' ? index(object) : Reflect.get(object, name)
    return Array.isArray(found) ? found.flatMap(keyOf) : keyOf(found)
  }
  const put = (lists: Map<string, E[]>, key: string, entry: E) => {
    const list = lists.get(key)
    if (list) addInOrder(list, entry)
    else lists.set(key, [entry])
  }
  const take = (lists: Map<string, E[]>, key: string, entry: E) => {
    const list = lists.get(key)
    if (list) removeFrom(list, entry)
    if (list?.length === 0) lists.delete(key)
  }
  const filter = (where: Where, except?: string) => {
    const left = Object.entries(where).flatMap(([name, value]) =>
      value === undefined || name === except ? [] : [{ name, key: String(value) }],
    )
    return left.length === 0
      ? () => true
      : (object: T) => left.every(({ name, key }) => keysOf(object, name).includes(key))
  }

  return {
    add(entry) {
      for (const { name, lists } of byName) for (const key of keysOf(entry.object, name)) put(lists, key, entry)
    },
    remove(entry) {
      for (const { name, lists } of byName) for (const key of keysOf(entry.object, name)) take(lists, key, entry)
    },
    move(entry, before) {
      for (const { name, lists } of byName) {
        const [old, now] = [keysOf(before, name), keysOf(entry.object, name)]
        for (const key of old) if (!now.includes(key)) take(lists, key, entry)
        for (const key of now) if (!old.includes(key)) put(lists, key, entry)
      }
    },
    find(where) {
      let best: { name: string; list: readonly E[] } | undefined
      for (const { name, lists } of byName) {
        const value = where[name]
        if (value === undefined) continue
        const list = lists.get(String(value)) ?? []
        if (!best || list.length < best.list.length) best = { name, list }
      }
      return best && { list: best.list, rest: filter(where, best.name) }
    },
    filter,
  }
}

function keyOf(key: unknown): string[] {
  if (key === null || key === undefined) return []
  if (typeof key !== 'object') return [String(key)]
  return 'id' in key ? [String(key.id)] : []
}
