export interface Keyed<Item> {
  readonly item: Item
  /** In the spelling of `searchKey`. */
  readonly keys: readonly string[]
}

/** Items of which a key begins with the words, in the order of the table, then those of which one contains them. */
export function searchByKeys<Item>(table: readonly Keyed<Item>[], words: string, limit: number): Item[] {
  const beginning: Item[] = []
  const containing: Item[] = []
  for (const { item, keys } of table) {
    if (beginning.length === limit) break
    if (keys.some((key) => key.startsWith(words))) beginning.push(item)
    else if (containing.length < limit && keys.some((key) => key.includes(words))) containing.push(item)
  }
  return [...beginning, ...containing].slice(0, limit)
}
