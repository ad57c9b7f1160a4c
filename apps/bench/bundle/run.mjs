// What our parts cost in a browser beside named peers: same externals, same two bundlers, one run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { bundleWithEsbuild } from '../measure/bundleWithEsbuild.mjs'
import { bundleWithVite } from '../measure/bundleWithVite.mjs'
import { kilobytes, markdownTable } from '../measure/table.mjs'
import { installedVersion } from '../measure/versions.mjs'
import { installPeers, pinnedVersion } from './installPeers.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const bench = join(here, '..')
const peers = join(here, 'peers')
const external = ['react', 'react-dom', '@tanstack/react-query']
const comparisons = JSON.parse(readFileSync(join(here, 'comparisons.json'), 'utf8'))

const missing = installPeers(peers)
if (missing) console.error(missing)

/** The modules a row imports, as the source of an entry. */
function sourceOf({ imports, entry, stylesheet }) {
  const from = imports ?? [join(peers, entry)]
  return [...from.map((path) => `export * from '${path}'`), ...(stylesheet ? [`import '${stylesheet}'`] : [])].join(
    '\n',
  )
}

/** Sizes of a row, or why there are none. Our own rows must bundle; a peer that does not is reported as such. */
async function measure(bundle, row) {
  if (missing && row.entry) return { failure: missing }
  try {
    return await bundle({ source: sourceOf(row), resolveDir: bench, external })
  } catch (error) {
    const lines = stripVTControlCharacters(error.message).split('\n')
    const failure = lines.find((line) => line.trim() && !line.startsWith('Build failed'))
    if (!row.entry) throw new Error(`${row.name} did not bundle (is packages/react built?): ${failure}`)
    return { failure }
  }
}

const size = (result, field) => (result.failure ? 'not bundled' : result[field] ? kilobytes(result[field]) : '–')

async function rowOf(row) {
  const vite = await measure(bundleWithVite, row)
  const esbuild = await measure(bundleWithEsbuild, row)
  return [
    row.name,
    row.entry ? pinnedVersion(peers, row.package) : 'this commit',
    size(vite, 'bytes'),
    size(esbuild, 'bytes'),
    size(vite, 'lazyBytes'),
    size(vite, 'css'),
    size(vite, 'fonts'),
    vite.failure ?? esbuild.failure ?? row.note ?? '',
  ]
}

const sections = []
for (const { part, rows } of comparisons) {
  const cells = []
  for (const row of rows) cells.push(await rowOf(row))
  const head = ['', 'version', 'JS, Vite', 'JS, esbuild', 'later', 'CSS', 'fonts', 'note']
  sections.push(`## ${part}\n\n${markdownTable(head, cells)}`)
}

const report = `# Bundle cost beside named peers

gzip kB (1,000 bytes, level 9) of the minified production JS that importing the entry loads. “Later” is all that waits behind
\`import()\` (Vite): views, dialogs, frames and every language. A page needs a part of it, so what a page costs lies between the
first number and the sum. React, react-dom and @tanstack/react-query are external for everybody. CSS as Vite minifies it;
fonts raw.

Measured ${new Date().toISOString().slice(0, 10)} with Vite ${installedVersion('vite')} and esbuild ${installedVersion('esbuild')} on Node ${process.versions.node}.
Run it: \`pnpm build\`, then \`pnpm --filter bench run bundle\`. What is imported of each peer stands in \`bundle/peers/*.js\`, the
exact versions in \`bundle/peers/package-lock.json\`.

${sections.join('\n\n')}
`
mkdirSync(join(bench, 'results'), { recursive: true })
writeFileSync(join(bench, 'results/bundle.md'), report)
console.log(report)
