import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version of a package as `apps/bench` resolves it. */
export function installedVersion(name) {
  const file = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8')).version
}
