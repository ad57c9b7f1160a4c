// The public surface of every package, as committed under docs/api: one API report for each entry point and the names each
// one exports at run time. A difference fails until someone has read it and run this with --write.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { difference } from './api/difference.mjs'
import { exportNames } from './api/exportNames.mjs'
import { publicEntries } from './api/publicEntries.mjs'
import { reportOf } from './api/reportOf.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const committed = join(root, 'docs/api')
const accept = process.argv.includes('--write')
const entries = publicEntries(root, ['contract', 'server', 'sandbox', 'react'])
const unbuilt = entries.filter(({ types, module }) => !existsSync(types) || !existsSync(module))
if (unbuilt.length > 0) {
  console.error(`Build the packages first: there is no ${unbuilt.map(({ types }) => types).join(', no ')}.`)
  process.exit(1)
}

const scratch = mkdtempSync(join(tmpdir(), 'connect-kit-api-'))
try {
  const { files, faults, notes } = await surface()
  const differences = accept ? [] : compare(files)
  if (accept) save(files)
  for (const line of notes) console.log(line)
  for (const line of [...faults, ...differences]) console.error(line)
  if (differences.length > 0) console.error('\nIf that is meant, accept it with: node .ci/check-api.mjs --write')
  console.log(`${entries.length} entry points, ${faults.length} faults, ${differences.length} changed reports`)
  process.exitCode = faults.length + differences.length > 0 ? 1 : 0
} finally {
  rmSync(scratch, { recursive: true })
}

/** What docs/api should hold, by file name; what no report may hold; what a user might miss. */
async function surface() {
  const files = new Map()
  const faults = new Map()
  const notes = []
  const names = {}
  const everyName = new Set()
  const unexported = new Map()
  for (const entry of entries) {
    const extracted = reportOf(entry, scratch)
    const exported = await exportNames(entry)
    files.set(`${entry.file}.api.md`, extracted.report)
    names[entry.specifier] = exported.runtime
    // A name that several entries of a package export is one fault.
    for (const fault of [...extracted.faults, ...exported.faults])
      faults.set(`${entry.folder} ${fault}`, `${entry.specifier}: ${fault}`)
    for (const [, name] of extracted.report.matchAll(/^export (?:declare |abstract )*\w+ ([\w$]+)/gm))
      everyName.add(name)
    for (const name of extracted.unexported) unexported.set(name, entry.specifier)
  }
  for (const [name, specifier] of unexported) {
    if (!everyName.has(name)) notes.push(`${specifier}: uses ${name}, which nobody can import (a note, no fault)`)
  }
  files.set('exports.json', `${JSON.stringify(names, null, 2)}\n`)
  return { files, faults: [...faults.values()], notes }
}

function compare(files) {
  return [...new Set([...stored(), ...files.keys()])].flatMap((name) => {
    const before = contentOf(name)
    const after = files.get(name) ?? ''
    return before === after ? [] : [`docs/api/${name} differs:\n${difference(before, after, scratch)}`]
  })
}

function save(files) {
  mkdirSync(committed, { recursive: true })
  for (const name of stored()) if (!files.has(name)) rmSync(join(committed, name))
  for (const [name, content] of files) writeFileSync(join(committed, name), content)
}

function stored() {
  return existsSync(committed)
    ? readdirSync(committed).filter((name) => name.endsWith('.api.md') || name === 'exports.json')
    : []
}

function contentOf(name) {
  const path = join(committed, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
