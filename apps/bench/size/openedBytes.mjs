import { isOf } from './localeViews.mjs'

/**
 * What a page has loaded when it shows something: the entry, and the chunks of these modules with all that they import. A module
 * that has no chunk of its own is in one that is counted.
 */
export function openedBytes({ bytes, loaded, lazy }, modules) {
  const known = new Set(loaded.map(({ name }) => name))
  const byName = new Map(lazy.map((chunk) => [chunk.name, chunk]))
  const seen = new Set()
  const open = (name) => {
    const chunk = byName.get(name)
    if (!chunk || known.has(name) || seen.has(name)) return
    seen.add(name)
    for (const imported of chunk.imports) open(imported)
  }
  for (const module of modules) {
    const found = lazy.find(({ name }) => isOf(name, module))
    if (!found) throw new Error(`No chunk is named after ${module}.`)
    open(found.name)
  }
  return bytes + [...seen].reduce((sum, name) => sum + byName.get(name).bytes, 0)
}
