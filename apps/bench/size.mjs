// The size budgets: what importing an entry point loads, as two bundlers make it. Exits 1 when one of them is exceeded or an
// entry reaches what it must not.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleWithEsbuild } from './measure/bundleWithEsbuild.mjs'
import { bundleWithVite } from './measure/bundleWithVite.mjs'
import { kilobytes, markdownTable } from './measure/table.mjs'
import { isJapanese, trespasses } from './size/trespasses.mjs'
import { unshaken } from './size/unshaken.mjs'
import { weights } from './size/weights.mjs'

const bundlers = { Vite: bundleWithVite, esbuild: bundleWithEsbuild }
const resolveDir = fileURLToPath(new URL('.', import.meta.url))
const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'))
const faults = []
const rows = []
const lazyRows = []

const measure = (bundle, imports, external = []) =>
  bundle({
    source: imports.map((from) => (from.endsWith('.css') ? `import '${from}'` : `export * from '${from}'`)).join('\n'),
    resolveDir,
    external: [...budgets.external, ...external],
  })

const parts = new Map(budgets.parts.map((part) => [part.name, part]))
const bundles = new Map()
for (const part of budgets.parts) {
  const below = part.onTopOf ? parts.get(part.onTopOf).imports : []
  const made = {}
  const own = {}
  for (const [name, bundle] of Object.entries(bundlers)) {
    made[name] = await measure(bundle, [...below, ...part.imports], part.external)
    own[name] = made[name].bytes - (part.onTopOf ? bundles.get(part.onTopOf)[name].bytes : 0)
    const forbidden = [...budgets.forbidden, ...(part.forbidden ?? [])]
    for (const found of trespasses(made[name], forbidden)) faults.push(`${part.name} (${name}): ${found}`)
  }
  bundles.set(part.name, made)
  judge(part, own, part.onTopOf ? `on top of ${part.onTopOf}` : '', () =>
    weights(made.esbuild.loaded, part.onTopOf ? bundles.get(part.onTopOf).esbuild.loaded : []),
  )
  for (const { name, bytes } of made.Vite.lazy)
    lazyRows.push([part.name, name.replace(/^assets\//, ''), kilobytes(bytes)])
}

const { locale, stylesheet } = budgets
const translations = (bundle) => bundle.lazy.filter(({ code }) => isJapanese(code))
const translated = Object.entries(bundles.get(locale.of)).map(([name, bundle]) => [name, translations(bundle)])
if (translated.some(([, chunks]) => chunks.length === 0))
  faults.push(`${locale.name}: no Japanese was found behind import()`)
const localeBytes = translated.map(([name, chunks]) => [name, chunks.reduce((sum, { bytes }) => sum + bytes, 0)])
judge(locale, Object.fromEntries(localeBytes), `Japanese of ${locale.of}`, () =>
  weights(translations(bundles.get(locale.of).esbuild), []),
)

const sheets = {}
for (const [name, bundle] of Object.entries(bundlers)) sheets[name] = (await measure(bundle, stylesheet.imports)).css
judge(stylesheet, sheets, 'the whole kit', () => [])

for (const entry of new Set(budgets.parts.flatMap(({ imports }) => imports))) {
  if (entry === '@connect-kit/react') continue
  for (const [name, bundle] of Object.entries(bundlers)) {
    const extra = await unshaken({ bundle, entry, root: '@connect-kit/react', resolveDir, external: budgets.external })
    if (extra.length > 0)
      faults.push(`importing the names of ${entry} from the root (${name}) also loads ${extra.join(', ')}`)
  }
}

function judge({ name, kilobytes: budget }, { Vite, esbuild }, counted, heaviest) {
  const over = Math.max(Vite, esbuild) > budget * 1000
  rows.push([name, kilobytes(Vite), kilobytes(esbuild), budget.toFixed(2), over ? 'OVER' : 'within', counted])
  if (over)
    faults.push([`${name} is over its budget of ${budget} kB. Minified bytes, before gzip:`, ...heaviest()].join('\n'))
}

console.log('gzip kB of the JS that importing loads, without React, react-dom and @tanstack/react-query\n')
console.log(markdownTable(['part', 'Vite', 'esbuild', 'budget', '', 'counted'], rows))
if (lazyRows.length > 0) console.log(`\n${markdownTable(['part', 'loaded only when needed', 'gzip kB'], lazyRows)}`)
for (const fault of faults) console.error(`\n${fault}`)
console.log(`\n${faults.length === 0 ? 'Every budget holds.' : `${faults.length} faults.`}`)
process.exitCode = faults.length > 0 ? 1 : 0
