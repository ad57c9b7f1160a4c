// The size budgets: what importing an entry point loads, as two bundlers make it. Exits 1 when one of them is exceeded or an
// entry reaches what it must not.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleWithEsbuild } from './measure/bundleWithEsbuild.mjs'
import { bundleWithVite } from './measure/bundleWithVite.mjs'
import { kilobytes, markdownTable } from './measure/table.mjs'
import { isOf, isTranslation, localeViews, wholeLocale } from './size/localeViews.mjs'
import { openedBytes } from './size/openedBytes.mjs'
import { trespasses } from './size/trespasses.mjs'
import { unshaken } from './size/unshaken.mjs'
import { weights } from './size/weights.mjs'

const bundlers = { Vite: bundleWithVite, esbuild: bundleWithEsbuild }
const resolveDir = fileURLToPath(new URL('.', import.meta.url))
const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'))
const parts = new Map(budgets.parts.map((part) => [part.name, part]))
const bundles = new Map()
const faults = []
const rows = []
const lazyRows = []

for (const part of budgets.parts) {
  const below = parts.get(part.onTopOf)
  const made = await measure([...(below?.imports ?? []), ...part.imports], part)
  bundles.set(part.name, made)
  for (const [name, bundle] of Object.entries(made))
    for (const found of trespasses(bundle, { ...budgets, notAtFirst: part.notAtFirst ?? [] }))
      faults.push(`${part.name} (${name}): ${found}`)

  const base = bundles.get(part.onTopOf)
  const opened = part.opens ?? []
  judge(part, {
    Vite: openedBytes(made.Vite, opened) - (base?.Vite.bytes ?? 0),
    esbuild: openedBytes(made.esbuild, opened) - (base?.esbuild.bytes ?? 0),
    counted: [below ? `on top of ${below.name}` : 'all of it', ...(part.opens ? ['what it opens with'] : [])].join(
      ', ',
    ),
    later: english(made.Vite) - (base ? english(base.Vite) : 0),
    heaviest: () => weights(made.esbuild.loaded, base?.esbuild.loaded),
  })
  for (const { name, bytes } of made.Vite.lazy)
    lazyRows.push([part.name, name.replace(/^assets\/|-[\w-]{8}(?=\.js$)/g, ''), kilobytes(bytes)])
}

const { locale, stylesheet } = budgets
const speaking = bundles.get(locale.of)
for (const view of localeViews(locale.views, speaking, locale.lists.names)) {
  if (view.fault) faults.push(view.fault)
  else
    judge(
      { ...locale, name: `${locale.name}: ${view.name}` },
      { ...view.bytes, counted: view.files.join(' + '), heaviest: () => [] },
    )
}

for (const list of locale.lists.names) {
  const bytes = Object.fromEntries(
    Object.entries(speaking).map(([bundler, { lazy }]) => [bundler, lazy.find(({ name }) => isOf(name, list)).bytes]),
  )
  judge(
    { name: `a list in one more locale: ${list}`, kilobytes: locale.lists.kilobytes },
    { ...bytes, counted: 'when somebody searches in it', heaviest: () => [] },
  )
}

const sheets = await measure(stylesheet.imports)
judge(stylesheet, { Vite: sheets.Vite.css, esbuild: sheets.esbuild.css, counted: 'the whole kit', heaviest: () => [] })

// With rolldown only: esbuild puts whatever a lazy chunk shares with any export of the root beside the entry.
for (const entry of new Set(budgets.parts.flatMap(({ imports }) => imports).filter((from) => from !== budgets.root))) {
  const stays = await unshaken({
    bundle: bundleWithVite,
    entry,
    root: budgets.root,
    resolveDir,
    external: budgets.external,
  })
  if (stays.length > 0) faults.push(`the names of ${entry}, imported from the root, also load ${stays.join(', ')}`)
}

console.log(`gzip kB of the JS that importing loads, without ${budgets.external.join(', ')}\n`)
console.log(markdownTable(['part', 'Vite', 'esbuild', 'budget', '', 'counted', 'later'], rows))
console.log(
  '\nLater: all that may follow behind import(), in English (Vite). What a page shows at first can be among it.',
)
console.log(`\n${markdownTable(['part', 'loaded only when needed', 'gzip kB'], lazyRows)}`)
const [inVite, inEsbuild] = [speaking.Vite, speaking.esbuild].map((bundle) => kilobytes(wholeLocale(bundle)))
console.log(
  `\nThe budget of one more locale is judged by view. All of it, file by file: ${inVite} (Vite), ${inEsbuild} (esbuild).`,
)
for (const fault of faults) console.error(`\n${fault}`)
console.log(`\n${faults.length === 0 ? 'Every budget holds.' : `Faults: ${faults.length}.`}`)
process.exitCode = faults.length > 0 ? 1 : 0

function english({ lazy }) {
  return lazy.filter((chunk) => !isTranslation(chunk)).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** `names`: only these of the entry that is measured, as a host imports them. */
async function measure(imports, { external = [], names } = {}) {
  const last = imports.at(-1)
  const source = imports
    .map((from) =>
      from.endsWith('.css')
        ? `import '${from}'`
        : `export ${names && from === last ? `{ ${names.join(', ')} }` : '*'} from '${from}'`,
    )
    .join('\n')
  const made = {}
  for (const [name, bundle] of Object.entries(bundlers))
    made[name] = await bundle({ source, resolveDir, external: [...budgets.external, ...external] })
  return made
}

function judge({ name, kilobytes: budget }, { Vite, esbuild, later = 0, counted, heaviest }) {
  const isOver = Math.max(Vite, esbuild) > budget * 1000
  const verdict = isOver ? 'OVER' : 'within'
  rows.push([name, kilobytes(Vite), kilobytes(esbuild), budget.toFixed(2), verdict, counted, kilobytes(later)])
  if (isOver) faults.push([`${name} is over its budget of ${budget} kB. Bytes before gzip:`, ...heaviest()].join('\n'))
}
