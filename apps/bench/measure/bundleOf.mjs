import { gzipSync } from 'node:zlib'

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length

/**
 * What a bundler made, in one shape for all of them. `loaded` is what importing the entry loads (its chunk and every chunk
 * that one imports statically), `lazy` the chunks behind `import()`, `reachable` the modules and external packages that the
 * entry imports statically whether or not they survive tree-shaking, `reachableLater` those and what `import()` adds.
 */
export function bundleOf({ entry, graph, files: written, assets }) {
  const files = written.map((file) => ({ ...file, bytes: gzipped(file.code) }))
  const byName = new Map(files.map((file) => [file.name, file]))
  const start = files.find((file) => file.isEntry)
  const names = closure([start.name], (name) => byName.get(name)?.imports ?? [])
  const loaded = files.filter(({ name }) => names.has(name))
  const lazy = files.filter(({ name }) => !names.has(name))
  return {
    loaded,
    lazy,
    reachable: closure([entry], (id) => graph.get(id)?.imports ?? []),
    reachableLater: closure([entry], (id) => {
      const { imports = [], dynamicImports = [] } = graph.get(id) ?? {}
      return [...imports, ...dynamicImports]
    }),
    bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
    lazyBytes: lazy.reduce((sum, { bytes }) => sum + bytes, 0),
    css: total(assets.filter(({ name }) => name.endsWith('.css')).map(({ source }) => source)),
    fonts: assets
      .filter(({ name }) => /\.(woff2?|ttf|eot)$/.test(name))
      .reduce((sum, { source }) => sum + source.length, 0),
  }
}

/** The modules of some chunks, heaviest first: bytes as the bundler counts them (Vite before, esbuild after minifying). */
export const heaviest = (chunks) =>
  chunks
    .flatMap(({ modules }) => modules)
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)

const total = (contents) => contents.reduce((sum, content) => sum + gzipped(content), 0)

function closure(from, next) {
  const seen = new Set(from)
  for (const item of seen) for (const found of next(item)) seen.add(found)
  return seen
}
