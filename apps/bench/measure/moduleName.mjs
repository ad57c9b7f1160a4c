import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A module as a person knows it: `@stripe/connect-js/dist/pure.esm.js`, `@connect-kit/react/dist/balance.js`. */
export function moduleName(id) {
  const path = id.replace(/^\0/, '').split('?')[0]
  const installed = path.lastIndexOf('node_modules/')
  if (installed >= 0) return path.slice(installed + 'node_modules/'.length)
  return path.startsWith(root) ? relative(root, path).replace(/^packages\//, '@connect-kit/') : path
}

/** The package a module belongs to. */
export function packageName(id) {
  const [first, second] = moduleName(id).split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
