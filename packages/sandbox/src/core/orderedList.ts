/** Where something stands: by its moment, and within one second by the order of arrival. */
export interface Placed {
  readonly created: number
  readonly order: number
}

/** The position of the first entry that stands at this moment or later; `order` narrows it down within the moment. */
export function positionFrom(entries: readonly Placed[], created: number, order = Number.NEGATIVE_INFINITY): number {
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

/** Oldest first. What arrives usually is the newest. */
export function addInOrder<E extends Placed>(entries: E[], entry: E): void {
  const newest = entries.at(-1)
  const { created, order } = entry
  if (!newest || newest.created < created || (newest.created === created && newest.order < order)) entries.push(entry)
  else entries.splice(positionFrom(entries, created, order), 0, entry)
}

export function removeFrom<E extends Placed>(entries: E[], entry: E): void {
  const position = positionFrom(entries, entry.created, entry.order)
  if (entries[position] === entry) entries.splice(position, 1)
}
