import { heaviest } from '../measure/bundleOf.mjs'
import { moduleName } from '../measure/moduleName.mjs'

/**
 * The root exports everything, so a host may import from it and trust the bundler. Answers the modules that stay when a
 * host imports the names of one entry from the root, beyond those that the entry itself loads.
 */
export async function unshaken({ bundle, entry, root, resolveDir, external }) {
  const names = Object.keys(await import(entry))
  const direct = await bundle({ source: `export * from '${entry}'`, resolveDir, external })
  const shaken = await bundle({ source: `export { ${names.join(', ')} } from '${root}'`, resolveDir, external })
  const expected = new Set(modulesOf(direct))
  return modulesOf(shaken).filter((name) => !expected.has(name))
}

const modulesOf = ({ loaded }) =>
  heaviest(loaded)
    .map(({ id }) => moduleName(id))
    .filter((name) => name.startsWith('@'))
