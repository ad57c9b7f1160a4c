import { heaviest } from '../measure/bundleOf.mjs'
import { moduleName } from '../measure/moduleName.mjs'

/** The modules of some chunks that are not in others, heaviest first, one line each. */
export function weights(chunks, without = []) {
  const known = new Set(heaviest(without).map(({ id }) => id))
  return heaviest(chunks)
    .filter(({ id }) => !known.has(id))
    .slice(0, 40)
    .map(({ id, bytes }) => `${String(bytes).padStart(8)}  ${moduleName(id)}`)
}
