/** Where something stands: by its moment, and within one second by the order of arrival. */
export interface Placed {
  readonly created: number
  readonly order: number
}

/** Oldest first. Positions are found by binary search. */
export interface OrderedList<E extends Placed> {
  add(entry: E): void
  remove(entry: E): void
  at(position: number): E | undefined
  /** The position of the first entry of this moment or later. */
  firstFrom(created: number): number
  /** How many entries stand before this one, whether it is in the list or not. */
  before(entry: Placed): number
  /** The position that follows this one's. */
  after(entry: Placed): number
  readonly length: number
}

export function createOrderedList<E extends Placed>(): OrderedList<E> {
  const entries: E[] = []

  const firstFrom = (created: number, order: number) => {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = entries[middle]
      if (other && (other.created < created || (other.created === created && other.order < order))) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add(entry) {
      const newest = entries.at(-1)
      if (!newest || newest.created <= entry.created) entries.push(entry)
      else entries.splice(firstFrom(entry.created, entry.order), 0, entry)
    },
    remove(entry) {
      const position = firstFrom(entry.created, entry.order)
      if (entries[position] === entry) entries.splice(position, 1)
    },
    at: (position) => entries[position],
    firstFrom: (created) => firstFrom(created, Number.NEGATIVE_INFINITY),
    before: ({ created, order }) => firstFrom(created, order),
    after: ({ created, order }) => firstFrom(created, order + 1),
    get length() {
      return entries.length
    },
  }
}
