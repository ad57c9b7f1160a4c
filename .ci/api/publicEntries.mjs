import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `exports` of each package offers to TypeScript and Node; stylesheets have no surface of this kind. */
export function publicEntries(root, packages) {
  return packages.flatMap((name) => {
    const folder = join(root, 'packages', name)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return Object.entries(manifest.exports)
      .filter(
        ([subpath, target]) =>
          typeof target === 'object' && target.default.endsWith('.js') && subpath !== './package.json',
      )
      .map(([subpath, target]) => ({
        folder,
        specifier: `${manifest.name}${subpath.slice(1)}`,
        file: [name, ...subpath.split('/').slice(1)].join('-'),
        types: join(folder, target.types),
        module: join(folder, target.default),
      }))
  })
}
